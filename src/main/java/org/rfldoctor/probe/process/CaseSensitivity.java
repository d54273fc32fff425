package org.rfldoctor.probe.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.Mount;

/**
 * Detects whether names in a directory are case-insensitive. It writes nothing: it looks up
 * existing names in the other letter case.
 *
 * @param folder the real path of the directory
 */
public record CaseSensitivity(Path folder, Optional<Mount> mount) {
  private static final int ENOUGH = 3;

  /** Case-insensitive file systems, for a directory without usable names. */
  private static final Set<String> IGNORING =
      Set.of("vfat", "msdos", "exfat", "drvfs", "hfsplus", "cifs", "smb3", "smbfs", "fakeowner");

  private static final Set<String> HEEDING =
      Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "overlay", "f2fs", "zfs", "bcachefs");

  /** Whether case is ignored; empty if unknown. */
  public Optional<Boolean> isIgnored() {
    String[] names = folder.toFile().list();
    return (names == null ? Stream.<String>empty() : Arrays.stream(names))
        .filter(name -> !turned(name).equals(name))
        .filter(name -> !Arrays.asList(names).contains(turned(name)))
        .limit(ENOUGH)
        .map(this::isFoundTurned)
        .reduce((one, other) -> one && other)
        .or(this::byType);
  }

  private boolean isFoundTurned(String name) {
    try {
      return Files.isSameFile(folder.resolve(name), folder.resolve(turned(name)));
    } catch (IOException notThere) {
      return false;
    }
  }

  private Optional<Boolean> byType() {
    return mount
        .map(Mount::type)
        .filter(type -> IGNORING.contains(type) || HEEDING.contains(type))
        .map(IGNORING::contains);
  }

  /**
   * The name in the other letter case. Only ASCII letters change, since every case-insensitive file
   * system folds these.
   */
  public static String turned(String name) {
    StringBuilder turned = new StringBuilder(name.length());
    for (char letter : name.toCharArray()) {
      boolean small = letter >= 'a' && letter <= 'z';
      boolean large = letter >= 'A' && letter <= 'Z';
      turned.append(small || large ? (char) (letter ^ ' ') : letter);
    }
    return turned.toString();
  }
}
