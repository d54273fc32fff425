package org.rfldoctor.log.judge;

import java.util.Arrays;

/** Growing numbers of lines: all are counted, the first 4,096 are kept. */
final class LineNumbers {
  private static final int MOST = 4096;

  private long[] numbers = new long[16];
  private long count;

  void add(long number) {
    if (count < MOST) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      numbers[(int) count] = number;
    }
    count++;
  }

  long count() {
    return count;
  }

  /** How many of them are in {@code [from, to)}; those that are not kept are where the last is. */
  long between(long from, long to) {
    int kept = (int) Math.min(count, MOST);
    long inside = 0;
    for (int i = 0; i < kept; i++) {
      if (numbers[i] >= from && numbers[i] < to) {
        inside++;
      }
    }
    boolean last = kept > 0 && numbers[kept - 1] >= from && numbers[kept - 1] < to;
    return inside + (last ? count - kept : 0);
  }

  boolean holds(long line) {
    return firstBehind(line - 1) == line;
  }

  /** The first of them behind a line; {@code Long.MAX_VALUE} where there is none. */
  long firstBehind(long line) {
    int kept = (int) Math.min(count, MOST);
    int at = Arrays.binarySearch(numbers, 0, kept, line + 1);
    int place = at < 0 ? -at - 1 : at;
    return place < kept ? numbers[place] : Long.MAX_VALUE;
  }
}
