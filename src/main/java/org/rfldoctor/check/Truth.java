package org.rfldoctor.check;

/** Kleene's three truths: a question about something unknown is open, and not a no. */
public enum Truth {
  NO,
  OPEN,
  YES;

  static Truth of(boolean yes) {
    return yes ? YES : NO;
  }

  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Truth not() {
    return values()[2 - ordinal()];
  }
}
