package org.rfldoctor.log.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into regions of at most 256 KiB. Reading and looking for ends is half of the work.
 */
final class RegionReader {
  static final int BUFFER = 1 << 18;

  /** A file stream allocates what it is asked for; 64 KiB at once took half the time of 256. */
  private static final int AT_ONCE = 1 << 16;

  /** What is kept of earlier lines, so that a line can be shown with those before it. */
  private static final int HISTORY = 8 << 10;

  /** What is kept of a line without an end, so that a text across two pieces is found. */
  private static final int OVERLAP = 4 << 10;

  private final InputStream in;
  private final byte[][] buffers;
  private final LineEnds[] ends;
  private int turn;
  private int start;
  private int end;
  private int overlap;
  private boolean open = true;
  private long bytes;

  /**
   * @param regions how many regions are valid at a time; the next one takes the place of the first
   */
  RegionReader(InputStream in, int regions) {
    this.in = in;
    this.buffers = new byte[regions][];
    this.ends = new LineEnds[regions];
  }

  /** The next region, which may be empty; null at the end of the stream. */
  Region next() throws IOException {
    if (!open) {
      return null;
    }
    byte[] buffer = buffer();
    fill(buffer);
    int whole = open ? Bytes.lastIndexOf(buffer, (byte) '\n', start, end) + 1 : end;
    boolean endless = open && whole <= start;
    Region region = Region.of(buffer, start, endless ? end : whole, overlap, ends[turn]);
    int keep = endless ? end - OVERLAP : whole;
    int from = Math.max(0, keep - HISTORY);
    turn = (turn + 1) % buffers.length;
    System.arraycopy(buffer, from, buffer(), 0, end - from);
    start = keep - from;
    end -= from;
    overlap = endless ? OVERLAP : 0;
    return region;
  }

  private byte[] buffer() {
    if (buffers[turn] == null) {
      buffers[turn] = new byte[HISTORY + BUFFER];
      ends[turn] = new LineEnds();
    }
    return buffers[turn];
  }

  private void fill(byte[] buffer) throws IOException {
    while (open && end < buffer.length) {
      int read = in.read(buffer, end, Math.min(AT_ONCE, buffer.length - end));
      open = read >= 0;
      if (open) {
        end += read;
        bytes += read;
      }
    }
  }

  /** Whether there may be more regions. */
  boolean isOpen() {
    return open;
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }
}
