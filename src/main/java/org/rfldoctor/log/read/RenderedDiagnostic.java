package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;

/** The text that a diagnostic of rustc or cargo in JSON holds under {@code "rendered"}. */
final class RenderedDiagnostic {
  private static final byte[] DIAGNOSTIC =
      "{\"$message_type\":\"diagnostic\"".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OF_CARGO =
      "{\"reason\":\"compiler-message\"".getBytes(StandardCharsets.UTF_8);
  private static final byte[] RENDERED = "\"rendered\":\"".getBytes(StandardCharsets.UTF_8);

  private RenderedDiagnostic() {}

  static boolean is(byte[] bytes, int from, int to) {
    return from < to
        && bytes[from] == '{'
        && (startsWith(bytes, from, to, DIAGNOSTIC) || startsWith(bytes, from, to, OF_CARGO));
  }

  /**
   * Writes the text of the last {@code "rendered"}, which is that of the whole diagnostic.
   *
   * @return how many bytes were written; 0 without such a text
   */
  static int decode(byte[] bytes, int from, int to, byte[] text) {
    int start = -1;
    for (int at = from; at + RENDERED.length <= to; at++) {
      if (bytes[at] == '"' && startsWith(bytes, at, to, RENDERED)) {
        start = at + RENDERED.length;
      }
    }
    int length = 0;
    for (int at = start; at >= from && at < to && bytes[at] != '"'; at++) {
      if (bytes[at] != '\\') {
        text[length++] = bytes[at];
        continue;
      }
      at++;
      if (at < to && bytes[at] == 'u') {
        length = character(bytes, at + 1, to, text, length);
        at += 4;
      } else if (at < to) {
        text[length++] = plain(bytes[at]);
      }
    }
    return length;
  }

  private static byte plain(byte escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> ' ';
      default -> escaped;
    };
  }

  private static int character(byte[] bytes, int from, int to, byte[] text, int length) {
    int code = 0;
    for (int at = from; at < Math.min(to, from + 4); at++) {
      code = code << 4 | Math.max(0, Character.digit(bytes[at], 16));
    }
    int end = length;
    for (byte one : String.valueOf((char) code).getBytes(StandardCharsets.UTF_8)) {
      text[end++] = one;
    }
    return end;
  }

  private static boolean startsWith(byte[] bytes, int from, int to, byte[] start) {
    return from + start.length <= to
        && java.util.Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
  }
}
