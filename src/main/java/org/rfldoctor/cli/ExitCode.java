package org.rfldoctor.cli;

import org.rfldoctor.report.Verdict;

/** The exit codes that scripts may rely on. */
final class ExitCode {
  static final int READY = 0;
  static final int NOT_READY = 1;
  static final int CASE_FAILED = 1;
  static final int USAGE = 2;
  static final int UNSURE = 3;
  static final int BUG = 70;
  static final int BAD_CHECK = 78;

  private ExitCode() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case READY -> READY;
      case NOT_READY -> NOT_READY;
      case UNSURE -> UNSURE;
    };
  }
}
