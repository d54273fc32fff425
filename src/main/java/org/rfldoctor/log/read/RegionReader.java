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
  private final byte[] buffer = new byte[HISTORY + BUFFER];
  private final LineEnds ends = new LineEnds();
  private int start;
  private int end;
  private int keep;
  private int overlap;
  private boolean open = true;
  private long bytes;

  RegionReader(InputStream in) {
    this.in = in;
  }

  /** The next region, which may be empty; null at the end. It is valid until the next call. */
  Region next() throws IOException {
    if (!open) {
      return null;
    }
    keepHistory();
    fill();
    int whole = open ? Bytes.lastIndexOf(buffer, (byte) '\n', start, end) + 1 : end;
    boolean endless = open && whole <= start;
    Region region = Region.of(buffer, start, endless ? end : whole, overlap, ends);
    keep = endless ? end - OVERLAP : whole;
    overlap = endless ? OVERLAP : 0;
    return region;
  }

  /** Moves what is kept of the last region to the start of the buffer. */
  private void keepHistory() {
    int from = Math.max(0, keep - HISTORY);
    System.arraycopy(buffer, from, buffer, 0, end - from);
    start = keep - from;
    end -= from;
  }

  private void fill() throws IOException {
    while (open && end < buffer.length) {
      int read = in.read(buffer, end, Math.min(AT_ONCE, buffer.length - end));
      open = read >= 0;
      if (open) {
        end += read;
        bytes += read;
      }
    }
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }
}
