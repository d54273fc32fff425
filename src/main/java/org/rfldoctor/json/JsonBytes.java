package org.rfldoctor.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Where the tokens of JSON end. Strings and indentation are passed over 8 bytes at a time. Each
 * method takes the first byte of a token and gives the one behind it.
 */
final class JsonBytes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x80 * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final String AFTER_BACKSLASH = "\"\\/bfnrt";

  private JsonBytes() {}

  /** A number for the first 40 bytes. */
  static int beginning(byte[] bytes, int at) {
    long mixed = 0;
    for (int i = at; i < at + FastJson.SPARE; i += Long.BYTES) {
      mixed = (mixed ^ (long) EIGHT.get(bytes, i)) * GOLDEN;
    }
    return (int) (mixed >>> 40);
  }

  /** Behind the white space. */
  static int space(byte[] bytes, int from) {
    int at = from;
    while (true) {
      switch (bytes[at]) {
        case ' ', '\r', '\t' -> at++;
        case '\n' -> {
          long other = (long) EIGHT.get(bytes, ++at) ^ SPACES;
          while (other == 0) {
            at += Long.BYTES;
            other = (long) EIGHT.get(bytes, at) ^ SPACES;
          }
          at += Long.numberOfTrailingZeros(other) >>> 3;
        }
        default -> {
          return at;
        }
      }
    }
  }

  /** Behind the last quote of a string. */
  static int string(byte[] bytes, int from) {
    int at = from + 1;
    while (true) {
      at = plain(bytes, at);
      byte next = bytes[at];
      if (next == '"') {
        return at + 1;
      }
      if (next == '\\') {
        at = escape(bytes, at + 1);
      } else if (next < 0) {
        at = character(bytes, at);
      } else {
        throw NotPlainException.INSTANCE;
      }
    }
  }

  /** The next byte that is a quote, a backslash, a control character, or not ASCII. */
  private static int plain(byte[] bytes, int from) {
    int at = from;
    while (true) {
      long eight = (long) EIGHT.get(bytes, at);
      long quote = eight ^ QUOTES;
      long backslash = eight ^ BACKSLASHES;
      // The lowest bit that is set is exact; a borrow reaches higher bytes only.
      long found =
          (quote - ONES & ~quote | backslash - ONES & ~backslash | eight - SPACES | eight) & HIGH;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      at += Long.BYTES;
    }
  }

  private static int escape(byte[] bytes, int at) {
    if (bytes[at] != 'u') {
      return behind(AFTER_BACKSLASH.indexOf(bytes[at]) >= 0, at + 1);
    }
    for (int i = 1; i <= 4; i++) {
      behind(Character.digit(bytes[at + i], 16) >= 0, at);
    }
    return at + 5;
  }

  /** Behind a character that is not ASCII, in UTF-8. */
  private static int character(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    behind(lead >= 0xC2 && lead <= 0xF4, at);
    for (int i = 1; i <= more; i++) {
      behind((bytes[at + i] & 0xC0) == 0x80, at);
    }
    return at + 1 + more;
  }

  /** Behind a word. */
  static int word(byte[] bytes, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      behind(bytes[at + i] == word.charAt(i), at);
    }
    return at + word.length();
  }

  /** Behind a number. */
  static int number(byte[] bytes, int from) {
    int at = bytes[from] == '-' ? from + 1 : from;
    at = bytes[at] == '0' ? at + 1 : digits(bytes, at);
    if (bytes[at] == '.') {
      at = digits(bytes, at + 1);
    }
    if ((bytes[at] | ' ') == 'e') {
      at++;
      at = digits(bytes, bytes[at] == '-' || bytes[at] == '+' ? at + 1 : at);
    }
    return at;
  }

  private static int digits(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return behind(at > from, at);
  }

  private static int behind(boolean right, int at) {
    if (!right) {
      throw NotPlainException.INSTANCE;
    }
    return at;
  }
}
