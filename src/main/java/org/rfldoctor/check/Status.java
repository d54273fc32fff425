package org.rfldoctor.check;

import java.util.Locale;

/** The six outcomes of a check. */
public enum Status {
  PASS,
  WARN,
  FAIL,
  BLOCKED,
  SKIPPED,
  UNKNOWN;

  /** The status of this word. */
  public static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether something is wrong. */
  public boolean isTrouble() {
    return this == WARN || this == FAIL;
  }

  /** The word in JSON and on the screen. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
