package org.rfldoctor.report;

import java.util.Locale;

/** The six outcomes of a check. */
public enum Status {
  PASS,
  WARN,
  FAIL,
  BLOCKED,
  SKIPPED,
  UNKNOWN;

  /** The word in JSON and on the screen. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
