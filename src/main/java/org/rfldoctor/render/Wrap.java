package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks; a word that is wider than the line keeps its line to itself. */
final class Wrap {
  private Wrap() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      String word = text.substring(at, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 1;
      if (word.isEmpty()) {
        continue;
      }
      int wide = DisplayWidth.of(word);
      if (!line.isEmpty() && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      used += wide + (line.isEmpty() ? 0 : 1);
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
