package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;

/** Runs of letters and digits, runs of blanks, and single other bytes. */
final class Tokens {
  /** A run of letters and digits with at least one digit. */
  static final long DIGITS = 1L << 40;

  static final long WORD = 1L << 41;

  /** A word in capitals only, as Kbuild names its steps: {@code CC}, {@code RUSTC}. */
  static final long CAPITALS = 1L << 42;

  private Tokens() {}

  static int end(byte[] bytes, int from, int to) {
    if (from >= to) {
      return from;
    }
    int at = from + 1;
    if (isWord(bytes[from])) {
      while (at < to && isWord(bytes[at])) {
        at++;
      }
    } else if (isBlank(bytes[from])) {
      while (at < to && isBlank(bytes[at])) {
        at++;
      }
    }
    return at;
  }

  static long value(byte[] bytes, int from, int to) {
    if (isBlank(bytes[from])) {
      return ' ';
    }
    if (!isWord(bytes[from])) {
      return bytes[from] & 0xff;
    }
    int hash = 0;
    boolean capitals = true;
    for (int at = from; at < to; at++) {
      if (bytes[at] >= '0' && bytes[at] <= '9') {
        return DIGITS;
      }
      capitals &= bytes[at] >= 'A' && bytes[at] <= 'Z' || bytes[at] == '_';
      hash = hash * 31 + bytes[at];
    }
    return WORD | (capitals ? CAPITALS : 0) | hash & 0xffffffffL;
  }

  static long of(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return value(bytes, 0, bytes.length);
  }

  static boolean isWord(long token) {
    return (token & WORD) != 0;
  }

  static boolean isCapitals(long token) {
    return (token & CAPITALS) != 0;
  }

  static boolean isBlank(byte one) {
    return one == ' ' || one == '\t';
  }

  private static boolean isWord(byte one) {
    return one >= '0' && one <= '9'
        || one >= 'a' && one <= 'z'
        || one >= 'A' && one <= 'Z'
        || one == '_'
        || one < 0;
  }
}
