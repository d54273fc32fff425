package org.rfldoctor.render;

import java.io.StringWriter;

/** One line of a terminal, which carriage returns lead back to the start of. */
public final class Screen extends StringWriter {
  private static final long PATIENCE_MILLIS = 10_000;

  public synchronized void awaitText() throws InterruptedException {
    while (getBuffer().length() == 0) {
      wait(PATIENCE_MILLIS);
    }
  }

  @Override
  public synchronized void flush() {
    notifyAll();
  }

  public synchronized String everything() {
    return toString();
  }

  /** What stands in the line after all that was written. */
  public synchronized String line() {
    StringBuilder line = new StringBuilder();
    int cursor = 0;
    for (char character : toString().toCharArray()) {
      if (character == '\r') {
        cursor = 0;
      } else {
        line.replace(
            cursor, Math.min(++cursor, Math.max(cursor, line.length())), String.valueOf(character));
      }
    }
    return line.toString();
  }
}
