package org.rfldoctor.render.terminal;

import org.rfldoctor.check.Check;
import org.rfldoctor.report.Result;

/** Told of each check as it starts and ends, from any thread; shows what is still awaited. */
public interface ProgressListener extends AutoCloseable {
  /** Shows nothing. */
  ProgressListener NONE = new ProgressListener() {};

  /** A check has begun. */
  default void started(Check check) {}

  /** A check has come to something. */
  default void finished(Result result) {}

  /** Takes away whatever was shown. */
  @Override
  default void close() {}

  /** A spinner where there is a terminal to show it on; otherwise nothing. */
  static ProgressListener on(Terminal terminal, java.io.PrintWriter err) {
    return terminal.movesCursor() ? Spinner.started(terminal, err) : NONE;
  }
}
