package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.Sha256;
import org.rfldoctor.probe.files.SystemFile;

/** A name for this machine that is stable and gives nothing away. */
public final class MachineId {
  private static final List<String> PLACES = List.of("/etc/machine-id", "/var/lib/dbus/machine-id");

  /** So that the hash is no other program's hash of the same secret (machine-id(5)). */
  private static final String SALT = "rfl-doctor:";

  /** In bytes. */
  private static final int LENGTH = 8;

  private static final int PSEUDONYM_LENGTH = 16;

  private MachineId() {}

  /** Sixteen hexadecimal digits; empty where the machine has no id. */
  public static Optional<String> ofThisMachine() {
    return secret().map(MachineId::hashed);
  }

  /** A name for this machine in the reports for one profile; empty where the machine has no id. */
  public static Optional<String> pseudonym(String profile) {
    return secret().map(id -> pseudonym(id, profile));
  }

  private static Optional<String> secret() {
    return PLACES.stream()
        .flatMap(place -> SystemFile.text(Path.of(place)).map(String::strip).stream())
        .filter(id -> !id.isEmpty() && !id.equals("uninitialized"))
        .findFirst();
  }

  /** The machine's names, as reports that are shared leave them out. */
  public static List<String> names() {
    return SystemFile.text(Path.of("/proc/sys/kernel/hostname")).map(String::strip).stream()
        .toList();
  }

  public static String hashed(String id) {
    return hash(SALT + id, LENGTH);
  }

  /**
   * Thirty-two hexadecimal digits from which neither the id nor the pseudonym for another profile
   * can be told, as systemd's app-specific ids (sd_id128_get_machine_app_specific(3)).
   *
   * @param profile the digest of the profile; empty for none
   */
  public static String pseudonym(String id, String profile) {
    return hash(SALT + id + ":" + profile, PSEUDONYM_LENGTH);
  }

  private static String hash(String text, int length) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, length);
  }
}
