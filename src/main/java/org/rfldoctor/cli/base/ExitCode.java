package org.rfldoctor.cli.base;

import org.rfldoctor.report.Verdict;

/** The exit codes. Scripts may rely on them. */
public final class ExitCode {
  /** The machine is ready, or the command succeeded. */
  public static final int OK = 0;

  /** At least one required check failed. */
  static final int NOT_READY = 1;

  /** At least one case of {@code catalog test} did not have the expected outcome. */
  public static final int CASE_FAILED = 1;

  /** {@code diagnose} names at least one cause. */
  public static final int CAUSE_NAMED = 1;

  /** Not every machine of {@code cohort} is ready. */
  public static final int COHORT_NOT_READY = 1;

  /** A file could not be written. */
  public static final int NOT_WRITTEN = 1;

  /** The command line is wrong, or names an id that does not exist. */
  public static final int USAGE = 2;

  /** No required check failed, but at least one could not be decided. */
  public static final int UNSURE = 3;

  /** rfl-doctor itself failed, or one of its checks did: a bug. */
  public static final int BUG = 70;

  /** A check file is wrong. */
  static final int BAD_CHECK = 78;

  private ExitCode() {}

  public static int of(Verdict verdict) {
    return switch (verdict) {
      case READY -> OK;
      case NOT_READY -> NOT_READY;
      case UNSURE -> UNSURE;
    };
  }
}
