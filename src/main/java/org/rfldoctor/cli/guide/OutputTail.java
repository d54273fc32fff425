package org.rfldoctor.cli.guide;

import java.util.Arrays;

/** The last 64 KiB of a command's output. */
final class OutputTail {
  private static final int KEPT = 64 * 1024;

  private byte[] end = new byte[0];

  synchronized void add(byte[] bytes, int count) {
    byte[] both = Arrays.copyOf(end, end.length + count);
    System.arraycopy(bytes, 0, both, end.length, count);
    end = both.length > KEPT ? Arrays.copyOfRange(both, both.length - KEPT, both.length) : both;
  }

  synchronized byte[] bytes() {
    return end.clone();
  }
}
