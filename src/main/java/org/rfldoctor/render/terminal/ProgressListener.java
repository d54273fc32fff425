package org.rfldoctor.render.terminal;

import org.rfldoctor.check.Check;
import org.rfldoctor.report.Result;

/** Shows the running checks. Methods may be called from any thread. */
public interface ProgressListener extends AutoCloseable {
  /** Shows nothing. */
  ProgressListener NONE = new ProgressListener() {};

  /** Called when a check starts. */
  default void started(Check check) {}

  /** Called when a check has a result. */
  default void finished(Result result) {}

  /** Clears the display. */
  @Override
  default void close() {}

  /** A spinner if the terminal can move its cursor, else {@link #NONE}. */
  static ProgressListener on(Terminal terminal, java.io.PrintWriter err) {
    return terminal.movesCursor() ? Spinner.started(terminal, err) : NONE;
  }
}
