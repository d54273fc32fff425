package org.rfldoctor.probe.host;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.probe.files.SystemFile;

/** A name for this machine that is stable and gives nothing away. */
public final class MachineId {
  private static final List<String> PLACES = List.of("/etc/machine-id", "/var/lib/dbus/machine-id");

  /** So that the hash is no other program's hash of the same secret (machine-id(5)). */
  private static final String SALT = "rfl-doctor:";

  private static final int LENGTH = 8;

  private MachineId() {}

  /** Sixteen hexadecimal digits; empty where the machine has no id. */
  public static Optional<String> ofThisMachine() {
    return PLACES.stream()
        .flatMap(place -> SystemFile.text(Path.of(place)).map(String::strip).stream())
        .filter(id -> !id.isEmpty() && !id.equals("uninitialized"))
        .findFirst()
        .map(MachineId::hashed);
  }

  /** The machine's names, as reports that are shared leave them out. */
  public static List<String> names() {
    return SystemFile.text(Path.of("/proc/sys/kernel/hostname")).map(String::strip).stream()
        .toList();
  }

  public static String hashed(String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((SALT + id).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
