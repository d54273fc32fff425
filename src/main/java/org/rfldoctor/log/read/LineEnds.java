package org.rfldoctor.log.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Where the lines of a region end, as long as they are few, found together with controls. */
final class LineEnds {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW = 0x7f7f7f7f7f7f7f7fL;
  private static final long HIGH = 0x8080808080808080L;
  private static final long TO_HIGH = 0x6060606060606060L;
  private static final int PAIR = 2 * Long.BYTES;

  private final int[] ends = new int[1 << 11];
  private int count;

  /**
   * Looks at 16 bytes at a time for those below the blank.
   *
   * @return whether there is no control character but tabs and newlines
   */
  boolean scan(byte[] bytes, int from, int to) {
    count = 0;
    int at = from;
    for (; at + PAIR <= to; at += PAIR) {
      long one = (long) LONGS.get(bytes, at);
      long two = (long) LONGS.get(bytes, at + Long.BYTES);
      long low = ~((one & LOW) + TO_HIGH | one) & HIGH;
      long lowOfTwo = ~((two & LOW) + TO_HIGH | two) & HIGH;
      if ((low | lowOfTwo) != 0
          && !(ends(bytes, at, low) && ends(bytes, at + Long.BYTES, lowOfTwo))) {
        return false;
      }
    }
    return each(bytes, at, to);
  }

  /**
   * @param low the high bit of each of eight bytes that is below the blank
   */
  private boolean ends(byte[] bytes, int from, long low) {
    for (long left = low; left != 0; left &= left - 1) {
      int at = from + (Long.numberOfTrailingZeros(left) >>> 3);
      if (bytes[at] == '\n') {
        if (count < ends.length) {
          ends[count] = at;
        }
        count++;
      } else if (bytes[at] != '\t') {
        return false;
      }
    }
    return true;
  }

  private boolean each(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      byte one = bytes[at];
      if (one == '\n') {
        if (count < ends.length) {
          ends[count] = at;
        }
        count++;
      } else if (one >= 0 && one < ' ' && one != '\t') {
        return false;
      }
    }
    return true;
  }

  /** How many lines end in the region. */
  int count() {
    return count;
  }

  /** Whether the end of every line is known. */
  boolean known() {
    return count <= ends.length;
  }

  /** Where a line ends, by its place from 0. */
  int end(int line) {
    return ends[line];
  }
}
