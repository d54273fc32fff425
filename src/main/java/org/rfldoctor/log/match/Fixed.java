package org.rfldoctor.log.match;

import java.util.Arrays;

/** Compares the pieces of a text that do not vary. */
final class Fixed {
  private Fixed() {}

  /** Where the line goes on behind the piece, or -1 where the piece does not stand there. */
  static int end(Piece piece, byte[] line, int at, int to) {
    if (piece instanceof Piece.Literal literal) {
      byte[] bytes = literal.bytes();
      boolean equal =
          at + bytes.length <= to
              && line[at] == bytes[0]
              && line[at + bytes.length - 1] == bytes[bytes.length - 1]
              && Arrays.equals(line, at, at + bytes.length, bytes, 0, bytes.length);
      return equal ? at + bytes.length : -1;
    }
    if (piece instanceof Piece.Blank) {
      int end = at;
      while (end < to && (line[end] == ' ' || line[end] == '\t')) {
        end++;
      }
      return end > at ? end : -1;
    }
    return quote(line, at, to);
  }

  /** Where the line goes on behind a quotation mark, or -1. */
  static int quote(byte[] line, int at, int to) {
    if (at >= to) {
      return -1;
    }
    if (line[at] == '\'' || line[at] == '`' || line[at] == '"') {
      return at + 1;
    }
    boolean curved =
        at + 3 <= to
            && line[at] == (byte) 0xe2
            && line[at + 1] == (byte) 0x80
            && (line[at + 2] & 0xff) >= 0x98
            && (line[at + 2] & 0xff) <= 0x9d;
    return curved ? at + 3 : -1;
  }
}
