package org.rfldoctor.cli;

import org.rfldoctor.report.Verdict;

/** The exit codes that scripts may rely on. */
final class ExitCode {
  /** The machine is ready, or the command has done what it was asked for. */
  static final int OK = 0;

  /** At least one required check failed. */
  static final int NOT_READY = 1;

  /** At least one case of {@code catalog test} did not have the expected outcome. */
  static final int CASE_FAILED = 1;

  /** A file could not be written. */
  static final int NOT_WRITTEN = 1;

  /** The command line is wrong, or names an id that does not exist. */
  static final int USAGE = 2;

  /** No required check failed, but at least one could not be decided. */
  static final int UNSURE = 3;

  /** rfl-doctor itself failed, or one of its checks did: a bug. */
  static final int BUG = 70;

  /** A check file is wrong. */
  static final int BAD_CHECK = 78;

  private ExitCode() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case READY -> OK;
      case NOT_READY -> NOT_READY;
      case UNSURE -> UNSURE;
    };
  }
}
