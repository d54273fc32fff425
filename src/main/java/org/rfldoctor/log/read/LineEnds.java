package org.rfldoctor.log.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Where the lines of a region end, as long as they are few, found together with controls. */
final class LineEnds {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final int FOUR = 4 * Long.BYTES;

  private final int[] ends = new int[1 << 11];
  private int count;

  /**
   * Looks at 32 bytes at a time for those below the blank: 0.2 ns a byte.
   *
   * @return whether there is no control character but tabs and newlines
   */
  boolean scan(byte[] bytes, int from, int to) {
    count = 0;
    int at = from;
    for (; at + FOUR <= to; at += FOUR) {
      long one = notLow((long) LONGS.get(bytes, at));
      long two = notLow((long) LONGS.get(bytes, at + Long.BYTES));
      long three = notLow((long) LONGS.get(bytes, at + 2 * Long.BYTES));
      long four = notLow((long) LONGS.get(bytes, at + 3 * Long.BYTES));
      if ((one & two & three & four & HIGH) != HIGH
          && !(ends(bytes, at, ~one & HIGH)
              && ends(bytes, at + Long.BYTES, ~two & HIGH)
              && ends(bytes, at + 2 * Long.BYTES, ~three & HIGH)
              && ends(bytes, at + 3 * Long.BYTES, ~four & HIGH))) {
        return false;
      }
    }
    return each(bytes, at, to);
  }

  /** The high bit of each byte that has one of its three highest bits, so that it is no control. */
  private static long notLow(long bytes) {
    return bytes | bytes << 1 | bytes << 2;
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
