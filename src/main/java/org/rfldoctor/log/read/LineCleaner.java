package org.rfldoctor.log.read;

/** Takes escape sequences, backspaces and other controls out of a line. */
final class LineCleaner {
  private static final byte ESCAPE = 0x1b;
  private static final byte BELL = 0x07;

  private LineCleaner() {}

  /**
   * Copies {@code bytes[from, to)} to {@code clean} without its controls.
   *
   * @return how many bytes were written; tabs and lone carriage returns are among them
   */
  static int clean(byte[] bytes, int from, int to, byte[] clean) {
    return clean(bytes, from, to, clean, false);
  }

  /**
   * @param newlines whether they are kept too
   */
  static int clean(byte[] bytes, int from, int to, byte[] clean, boolean newlines) {
    int length = 0;
    int at = from;
    while (at < to) {
      byte next = bytes[at];
      if (next == ESCAPE) {
        at = afterEscape(bytes, at + 1, to);
        continue;
      }
      at++;
      if (next == '\b') {
        length = withoutLast(clean, length);
      } else if (next < 0
          || next >= ' ' && next != 0x7f
          || next == '\t'
          || next == '\r'
          || newlines && next == '\n') {
        clean[length++] = next;
      }
    }
    return length;
  }

  private static int withoutLast(byte[] clean, int length) {
    int end = length;
    while (end > 0 && (clean[end - 1] & 0xc0) == 0x80) {
      end--;
    }
    return end > 0 && clean[end - 1] != '\r' ? end - 1 : end;
  }

  private static int afterEscape(byte[] bytes, int at, int to) {
    if (at >= to) {
      return to;
    }
    return switch (bytes[at]) {
      case '[' -> afterControlSequence(bytes, at + 1, to);
      case ']', 'P', '_', '^', 'X' -> afterString(bytes, at + 1, to);
      case '(', ')', '*', '+', '#', '%', ' ' -> Math.min(at + 2, to);
      default -> at + 1;
    };
  }

  private static int afterControlSequence(byte[] bytes, int start, int to) {
    int at = start;
    while (at < to && bytes[at] >= 0x20 && bytes[at] < 0x40) {
      at++;
    }
    return at < to && bytes[at] >= 0x40 ? at + 1 : at;
  }

  /**
   * A string such as a link ends at a bell or at {@code ESC \}; one without an end is no string.
   */
  private static int afterString(byte[] bytes, int start, int to) {
    for (int at = start; at < to; at++) {
      if (bytes[at] == BELL) {
        return at + 1;
      }
      if (bytes[at] == ESCAPE) {
        return at + 1 < to && bytes[at + 1] == '\\' ? at + 2 : at;
      }
    }
    return start;
  }
}
