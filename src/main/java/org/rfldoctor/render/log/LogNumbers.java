package org.rfldoctor.render.log;

import java.util.Locale;

/** Formats numbers for sentences about logs. */
final class LogNumbers {
  private LogNumbers() {}

  /** The number with commas between groups of three digits: {@code 9,120}. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The number and the noun: {@code 1 line}, {@code 9,120 lines}. */
  static String counted(long number, String word) {
    return grouped(number) + " " + word + (number == 1 ? "" : "s");
  }
}
