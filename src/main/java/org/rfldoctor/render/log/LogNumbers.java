package org.rfldoctor.render.log;

import java.util.Locale;

/** Numbers in sentences about logs. */
final class LogNumbers {
  private LogNumbers() {}

  /** With commas between groups of three digits. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Such as {@code 1 line} and {@code 9,120 lines}. */
  static String counted(long number, String word) {
    return grouped(number) + " " + word + (number == 1 ? "" : "s");
  }
}
