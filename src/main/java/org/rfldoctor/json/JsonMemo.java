package org.rfldoctor.json;

import java.util.Arrays;

/** What was read from which bytes, so that it need not be read again. Bounded. */
final class JsonMemo {
  /** How many values that begin alike are kept. */
  static final int WAYS = 4;

  private static final int BEGINNINGS = 1 << 10;
  private static final int LONGEST = 4000;

  private final Entry[] entries = new Entry[BEGINNINGS * WAYS];
  private int next;

  /**
   * A value that was read.
   *
   * @param parts its bytes, without those values in it that may differ
   */
  record Entry(Object value, byte[][] parts) {

    /** Whether the bytes from here are those of a part. */
    boolean isPart(int index, byte[] bytes, int from) {
      byte[] part = parts[index];
      int to = from + part.length;
      return to <= bytes.length && Arrays.equals(part, 0, part.length, bytes, from, to);
    }
  }

  /** The first of the {@link #WAYS} places of values that begin like this one. */
  static int place(byte[] bytes, int at) {
    return (JsonBytes.beginning(bytes, at) & (BEGINNINGS - 1)) * WAYS;
  }

  /** What is kept at a place; null where nothing is. */
  Entry get(int place) {
    return entries[place];
  }

  /**
   * Keeps a value.
   *
   * @param place from {@link #place}
   * @param gaps where the values in it begin and end that may differ, {@code count} numbers
   */
  void put(int place, Object value, byte[] bytes, int start, int end, int[] gaps, int count) {
    byte[][] parts = new byte[count / 2 + 1][];
    int size = 0;
    int from = start;
    for (int i = 0; i < parts.length; i++) {
      boolean last = 2 * i == count;
      parts[i] = Arrays.copyOfRange(bytes, from, last ? end : gaps[2 * i]);
      from = last ? end : gaps[2 * i + 1];
      size += parts[i].length;
    }
    if (size <= LONGEST) {
      next = (next + 1) % WAYS;
      entries[place + next] = new Entry(value, parts);
    }
  }
}
