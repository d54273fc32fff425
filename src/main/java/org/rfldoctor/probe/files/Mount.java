package org.rfldoctor.probe.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A mounted file system, from a line of {@code /proc/self/mountinfo}.
 *
 * @param device the device number, such as {@code 254:0}
 * @param point the mount point
 * @param type the type, such as {@code ext4}
 * @param options the options of the mount and of the file system, separated by commas
 */
public record Mount(String device, Path point, String type, String options) {
  private static final int DEVICE = 2;
  private static final int POINT = 4;
  private static final int OPTIONS = 5;
  private static final int TYPE_AFTER_DASH = 1;
  private static final int OPTIONS_AFTER_DASH = 3;

  /** Parses a line; empty if it is invalid. */
  public static Optional<Mount> of(String line) {
    String[] words = line.split(" ");
    int dash = Arrays.asList(words).lastIndexOf("-");
    boolean whole = dash > OPTIONS && words.length > dash + OPTIONS_AFTER_DASH;
    if (!whole || line.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Mount(
            words[DEVICE],
            Path.of(unescaped(words[POINT])),
            words[dash + TYPE_AFTER_DASH],
            words[OPTIONS] + "," + words[dash + OPTIONS_AFTER_DASH]));
  }

  public boolean has(String option) {
    return ("," + options + ",").contains("," + option + ",");
  }

  /** Decodes white space and backslashes, which the kernel writes as three octal digits. */
  private static String unescaped(String path) {
    return path.replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n")
        .replace("\\134", "\\");
  }
}
