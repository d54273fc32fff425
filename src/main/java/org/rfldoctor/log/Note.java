package org.rfldoctor.log;

import java.util.Locale;

/** What a reader of the result has to know besides the causes. */
public enum Note {
  /** Only consequences are left: the cause stood above the first line, or in a gap. */
  CUT_ABOVE,
  /** The build ends in the middle and nothing was printed about it. */
  STDERR_MISSING,
  /** The errors are in one or two source files and no cause in the machine was found. */
  OWN_CODE,
  /** The run was stopped from outside. */
  CANCELLED,
  /** Earlier attempts failed otherwise; only the last one counts. */
  EARLIER_ATTEMPTS,
  /** The log says that the last run succeeded. */
  SUCCEEDED,
  /** The kernel test robot tells of a patch, not of a machine. */
  TEST_ROBOT;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
