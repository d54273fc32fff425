package org.rfldoctor.render.terminal;

import java.io.PrintWriter;
import org.rfldoctor.check.Check;
import org.rfldoctor.report.Result;

/** Shows the running checks in one line of the terminal and clears it at the end. */
final class Spinner implements ProgressListener {
  private static final long FIRST_MILLIS = 150;
  private static final long EACH_MILLIS = 100;

  private final ProgressLine awaited;
  private final PrintWriter out;
  private final Thread wheel = new Thread(this::turn, "progress");
  private boolean closed;
  private int drawn;

  private Spinner(Terminal terminal, PrintWriter out) {
    this.awaited = new ProgressLine(Theme.fitting(terminal), terminal.columns());
    this.out = out;
    wheel.setDaemon(true);
  }

  static Spinner started(Terminal terminal, PrintWriter out) {
    Spinner spinner = new Spinner(terminal, out);
    spinner.wheel.start();
    return spinner;
  }

  @Override
  public synchronized void started(Check check) {
    awaited.started(check.title(), System.nanoTime());
  }

  @Override
  public synchronized void finished(Result result) {
    awaited.finished(result.check().title());
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      draw("");
      notifyAll();
    }
  }

  private synchronized void turn() {
    try {
      wait(FIRST_MILLIS);
      for (long turn = 0; !closed; turn++) {
        draw(awaited.line(turn, System.nanoTime()));
        wait(EACH_MILLIS);
      }
    } catch (InterruptedException ended) {
      close();
    }
  }

  /**
   * Overwrites the line. Blanks clear the rest of a longer old line, so no escape code is needed.
   */
  private void draw(String line) {
    int width = DisplayWidth.of(line);
    if (width + drawn > 0) {
      String rest = " ".repeat(Math.max(0, drawn - width));
      out.write("\r" + line + rest + (line.isEmpty() ? "\r" : ""));
      out.flush();
    }
    drawn = width;
  }
}
