package org.rfldoctor.kernel.kconfig.syntax;

import org.rfldoctor.check.SourcePosition;

/**
 * A logical line of a file: physical lines that end in a backslash are joined with the next one.
 */
record LogicalLine(SourcePosition place, String file, int from, int to) {

  /**
   * The first word, such as {@code depends} or {@code cc-option}; empty if the line does not begin
   * with a word.
   */
  String keyword() {
    int end = from;
    while (end < to && wordly(file.charAt(end))) {
      end++;
    }
    return file.substring(from, end);
  }

  /** A part of the line. Each run of white space and joined line ends becomes a single blank. */
  String text(int first, int end) {
    StringBuilder text = new StringBuilder(end - first);
    boolean gap = false;
    for (int i = first; i < end; i++) {
      char c = file.charAt(i);
      boolean joint = c == '\\' && i + 1 < end && "\r\n".indexOf(file.charAt(i + 1)) >= 0;
      if (joint || blank(c) || c == '\n') {
        gap = true;
      } else {
        text.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return text.toString();
  }

  boolean mentions(String word) {
    return file.substring(from, to).contains(word);
  }

  static boolean wordly(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-';
  }

  static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f';
  }

  KconfigException error(String message) {
    return new KconfigException(place, message);
  }
}
