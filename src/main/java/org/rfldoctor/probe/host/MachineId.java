package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.Sha256;
import org.rfldoctor.probe.files.SystemFile;

/** Computes stable identifiers of this machine that do not reveal its machine id. */
public final class MachineId {
  private static final List<String> PLACES = List.of("/etc/machine-id", "/var/lib/dbus/machine-id");

  /** Makes the hash differ from those of other programs, as machine-id(5) requires. */
  private static final String SALT = "rfl-doctor:";

  /** The length of the id in bytes. */
  private static final int LENGTH = 8;

  private static final int PSEUDONYM_LENGTH = 16;

  private MachineId() {}

  /** The id of this machine: 16 hexadecimal digits; empty if it has no machine id. */
  public static Optional<String> ofThisMachine() {
    return secret().map(MachineId::hashed);
  }

  /**
   * The pseudonym of this machine in the reports for one profile; empty if it has no machine id.
   */
  public static Optional<String> pseudonym(String profile) {
    return secret().map(id -> pseudonym(id, profile));
  }

  private static Optional<String> secret() {
    return PLACES.stream()
        .flatMap(place -> SystemFile.text(Path.of(place)).map(String::strip).stream())
        .filter(id -> !id.isEmpty() && !id.equals("uninitialized"))
        .findFirst();
  }

  /** The host names of the machine, which shared reports must not contain. */
  public static List<String> names() {
    return SystemFile.text(Path.of("/proc/sys/kernel/hostname")).map(String::strip).stream()
        .toList();
  }

  public static String hashed(String id) {
    return hash(SALT + id, LENGTH);
  }

  /**
   * The pseudonym for a machine id and a profile: 32 hexadecimal digits. It reveals neither the id
   * nor the pseudonym for another profile, like systemd's app-specific ids
   * (sd_id128_get_machine_app_specific(3)).
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
