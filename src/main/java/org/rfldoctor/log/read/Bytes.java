package org.rfldoctor.log.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Searches in bytes, eight at a time. */
public final class Bytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW = 0x7f7f7f7f7f7f7f7fL;

  private Bytes() {}

  static int indexOf(byte[] bytes, byte sought, int from, int to) {
    long pattern = ONES * (sought & 0xff);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long found = zeros((long) LONGS.get(bytes, at) ^ pattern);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == sought) {
        return at;
      }
    }
    return -1;
  }

  /** Where these bytes begin, or -1. */
  public static int indexOf(byte[] bytes, byte[] sought, int from, int to) {
    int behind = sought.length - 1;
    byte first = sought[0];
    byte last = sought[behind];
    for (int at = from, end = to - behind; at < end; at++) {
      if (bytes[at] == first
          && bytes[at + behind] == last
          && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }

  static int lastIndexOf(byte[] bytes, byte sought, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (bytes[at] == sought) {
        return at;
      }
    }
    return -1;
  }

  static int count(byte[] bytes, byte sought, int from, int to) {
    long pattern = ONES * (sought & 0xff);
    int count = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      count += Long.bitCount(zeros((long) LONGS.get(bytes, at) ^ pattern));
    }
    for (; at < to; at++) {
      if (bytes[at] == sought) {
        count++;
      }
    }
    return count;
  }

  /** Whether there is a control character other than a tab or the end of a line. */
  static boolean hasControls(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = (long) LONGS.get(bytes, at);
      long controls = ~(((word & LOW) + ONES * 0x60) | word) & ~LOW;
      if (controls != 0
          && (controls & ~zeros(word ^ ONES * '\n') & ~zeros(word ^ ONES * '\t')) != 0) {
        return true;
      }
    }
    for (; at < to; at++) {
      if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\n' && bytes[at] != '\t') {
        return true;
      }
    }
    return false;
  }

  /** The high bit of each byte that is zero. */
  private static long zeros(long word) {
    return ~(((word & LOW) + LOW) | word | LOW);
  }
}
