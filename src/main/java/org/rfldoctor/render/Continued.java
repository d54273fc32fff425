package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;

/** A command over several lines, as a shell takes it too. */
final class Continued {
  private static final String MORE = " \\";
  private static final String QUOTED = "'\"\\`$#";

  private Continued() {}

  /** The lines of a command; one that fits, or has more in it than words, stays as it is. */
  static List<String> lines(String command, int width) {
    boolean plain = command.chars().noneMatch(character -> QUOTED.indexOf(character) >= 0);
    if (!plain || DisplayWidth.of(command) <= width) {
      return List.of(command);
    }
    List<String> parts = Wrap.lines(command, Math.max(1, width - MORE.length() - 2));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      lines.add((i == 0 ? "" : "  ") + parts.get(i) + (i < parts.size() - 1 ? MORE : ""));
    }
    return lines;
  }
}
