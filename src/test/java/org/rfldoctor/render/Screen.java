package org.rfldoctor.render;

import java.io.StringWriter;

/** One line of a terminal. A carriage return moves to its start. */
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

  /** The text of the line after all output. */
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
