package org.rfldoctor.log.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a log in pieces of 256 KiB and tells a sink of its interesting lines. A piece without
 * control characters is searched as it is; only the lines of others are copied.
 */
public final class LogReader {
  static final int BUFFER = 1 << 18;

  /** A file stream allocates what it is asked for; 64 KiB at once took half the time of 256. */
  private static final int AT_ONCE = 1 << 16;

  /** What is kept of earlier lines, so that a line can be shown with those before it. */
  private static final int HISTORY = 8 << 10;

  /** What is kept of a line without an end, so that a text across two pieces is found. */
  private static final int OVERLAP = 4 << 10;

  private final LineTeller teller;
  private final byte[] buffer = new byte[HISTORY + BUFFER];
  private final List<String> wrappers = new ArrayList<>();
  private long bytes;

  public LogReader(LineFilter filter, LineSink sink) {
    this.teller = new LineTeller(filter, sink);
  }

  /** Reads to the end of the stream, which stays open. */
  public LogSummary read(InputStream source) throws IOException {
    Decoded decoded = Decoded.open(source);
    wrappers.addAll(decoded.names());
    InputStream in = decoded.stream();
    int start = 0;
    int end = 0;
    boolean open = true;
    while (open) {
      int read = in.read(buffer, end, Math.min(AT_ONCE, buffer.length - end));
      open = read >= 0;
      if (open) {
        end += read;
        bytes += read;
      }
      if (open && end < buffer.length) {
        continue;
      }
      int whole = open ? Bytes.lastIndexOf(buffer, (byte) '\n', start, end) + 1 : end;
      boolean endless = open && whole <= start;
      region(start, endless ? end : whole);
      int keep = endless ? end - OVERLAP : whole;
      int from = Math.max(0, keep - HISTORY);
      System.arraycopy(buffer, from, buffer, 0, end - from);
      start = keep - from;
      end -= from;
      teller.overlap(endless ? OVERLAP : 0);
    }
    teller.finish();
    wrappers.addAll(teller.wrappers());
    return new LogSummary(
        teller.lines(), bytes, wrappers.stream().distinct().toList(), teller.lastLine());
  }

  private void region(int from, int to) {
    if (from < to) {
      teller.region(buffer, from, to);
    }
  }
}
