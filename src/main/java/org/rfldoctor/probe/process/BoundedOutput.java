package org.rfldoctor.probe.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Collects the output of a tool from one pipe. It keeps the first bytes and counts all. */
public final class BoundedOutput extends OutputStream {
  /** The bytes to keep of a pipe. */
  public static final int KEPT = 64 * 1024;

  /** The bytes that a tool may print, to both pipes together. */
  static final int MOST = 1024 * 1024;

  private final AtomicLong printed;
  private final Runnable flooded;
  private byte[] kept = new byte[256];
  private int length;
  private boolean truncated;

  /**
   * @param printed the count of bytes, shared by both pipes of the tool
   * @param flooded runs when the count exceeds the limit
   */
  BoundedOutput(AtomicLong printed, Runnable flooded) {
    this.printed = printed;
    this.flooded = flooded;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** Takes output of the tool. Throws if the tool has printed too much. */
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
