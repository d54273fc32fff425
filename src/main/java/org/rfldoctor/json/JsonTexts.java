package org.rfldoctor.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The texts of strings by their bytes, so that each one is made once. Bounded. */
final class JsonTexts {
  private static final int SLOTS = 1 << 14;
  private static final int TRIES = 4;
  private static final int LONGEST = 1000;

  private final UnaryOperator<String> pool;
  private final byte[][] keys = new byte[SLOTS][];
  private final String[] texts = new String[SLOTS];

  /**
   * @param pool is given each text that is made, and gives what is to stand for it
   */
  JsonTexts(UnaryOperator<String> pool) {
    this.pool = pool;
  }

  /**
   * The text of a string.
   *
   * @param start its first quote
   * @param end behind its last quote
   * @throws NotPlainException where the library does not take it
   */
  String of(byte[] bytes, int start, int end) {
    if (end - start > LONGEST) {
      return make(bytes, start, end);
    }
    int first = hash(bytes, start, end);
    for (int i = 0; i < TRIES; i++) {
      int slot = (first + i) & (SLOTS - 1);
      byte[] key = keys[slot];
      if (key == null) {
        texts[slot] = make(bytes, start, end);
        keys[slot] = Arrays.copyOfRange(bytes, start, end);
        return texts[slot];
      }
      if (Arrays.equals(key, 0, key.length, bytes, start, end)) {
        return texts[slot];
      }
    }
    return make(bytes, start, end);
  }

  private static int hash(byte[] bytes, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  private String make(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0 || bytes[i] == '\\') {
        return pool.apply(library(bytes, start, end));
      }
    }
    int length = end - start - 2;
    return pool.apply(new String(bytes, start + 1, length, StandardCharsets.ISO_8859_1));
  }

  private static String library(byte[] bytes, int start, int end) {
    try {
      return LibraryJsonInput.text(bytes, start, end - start);
    } catch (IOException wrong) {
      throw NotPlainException.INSTANCE;
    }
  }
}
