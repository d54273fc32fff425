package org.rfldoctor.probe.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A mounted file system, as a line of {@code /proc/self/mountinfo} tells it.
 *
 * @param device its number, as {@code 254:0}
 * @param point where it is mounted
 * @param type its type, such as {@code ext4}
 * @param options options of this mount and of the file system, separated by commas
 */
public record Mount(String device, Path point, String type, String options) {
  private static final int DEVICE = 2;
  private static final int POINT = 4;
  private static final int OPTIONS = 5;
  private static final int TYPE_AFTER_DASH = 1;
  private static final int OPTIONS_AFTER_DASH = 3;

  /** Reads a line; empty where it is none. */
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

  /** Blanks and backslashes of a path stand as three octal digits. */
  private static String unescaped(String path) {
    return path.replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n")
        .replace("\\134", "\\");
  }
}
