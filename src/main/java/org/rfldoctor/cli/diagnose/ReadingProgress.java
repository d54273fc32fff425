package org.rfldoctor.cli.diagnose;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** An input stream that shows its progress on the terminal after one second. */
final class ReadingProgress extends FilterInputStream {
  private static final long FIRST = 1_000_000_000L;
  private static final long NEXT = 200_000_000L;
  private static final int MIB = 1 << 20;

  private final PrintWriter screen;
  private final boolean shown;
  private long due = System.nanoTime() + FIRST;
  private long bytes;
  private int width;

  ReadingProgress(InputStream log, PrintWriter screen, boolean shown) {
    super(log);
    this.screen = screen;
    this.shown = shown;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    int read = super.read(into, offset, count);
    bytes += Math.max(0, read);
    if (shown && System.nanoTime() > due) {
      String line = "reading the log: " + bytes / MIB + " MiB";
      width = line.length();
      screen.print("\r" + line);
      screen.flush();
      due = System.nanoTime() + NEXT;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    if (width > 0) {
      screen.print("\r" + " ".repeat(width) + "\r");
      screen.flush();
    }
    super.close();
  }
}
