package org.rfldoctor.probe.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** What a tool printed to one pipe: the first of it is kept, all of it is counted. */
public final class BoundedOutput extends OutputStream {
  /** So much of a pipe is kept, in bytes. */
  public static final int KEPT = 64 * 1024;

  /** So much a tool may print, in bytes. */
  static final int MOST = 1024 * 1024;

  private final AtomicLong printed;
  private final Runnable flooded;
  private byte[] kept = new byte[256];
  private int length;
  private boolean truncated;

  /**
   * @param printed counts what the tool prints, to either pipe
   * @param flooded told as soon as that is too much
   */
  BoundedOutput(AtomicLong printed, Runnable flooded) {
    this.printed = printed;
    this.flooded = flooded;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** Nothing more is taken from a tool that floods. */
  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    keep(bytes, offset, count);
    if (printed.addAndGet(count) > MOST) {
      flooded.run();
      throw new IOException("more than " + MOST + " bytes");
    }
  }

  private synchronized void keep(byte[] bytes, int offset, int count) {
    int taken = Math.min(count, KEPT - length);
    if (length + taken > kept.length) {
      kept = Arrays.copyOf(kept, Math.min(KEPT, Math.max(length + taken, 4 * kept.length)));
    }
    System.arraycopy(bytes, offset, kept, length, taken);
    length += taken;
    truncated |= taken < count;
  }

  synchronized boolean truncated() {
    return truncated;
  }

  synchronized String text() {
    return new String(kept, 0, length, StandardCharsets.UTF_8);
  }
}
