package org.rfldoctor.probe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a tool printed to one pipe: the first of it is kept, all of it is counted. */
final class Capture {
  /** So much of a pipe is kept, in bytes. */
  static final int KEPT = 64 * 1024;

  /** So much a tool may print, in bytes. */
  static final int MOST = 1024 * 1024;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
  private final byte[] piece = new byte[8 * 1024];
  private long total;

  /** Takes what is in the pipe now, and never waits for more; whether there was anything. */
  boolean take(InputStream pipe) throws IOException {
    long before = total;
    int waiting = pipe.available();
    while (waiting > 0 && total <= MOST) {
      keep(pipe.read(piece, 0, Math.min(waiting, piece.length)));
      waiting = pipe.available();
    }
    return total > before;
  }

  private void keep(int length) {
    if (length > 0) {
      kept.write(piece, 0, Math.min(length, KEPT - kept.size()));
      total += length;
    }
  }

  long total() {
    return total;
  }

  boolean truncated() {
    return total > KEPT;
  }

  String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }
}
