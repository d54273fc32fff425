package org.rfldoctor.check.expression;

/** Kleene's three truth values. A condition about something unknown is open, not false. */
public enum TruthValue {
  NO,
  OPEN,
  YES;

  static TruthValue of(boolean yes) {
    return yes ? YES : NO;
  }

  TruthValue and(TruthValue other) {
    return compareTo(other) <= 0 ? this : other;
  }

  TruthValue or(TruthValue other) {
    return compareTo(other) >= 0 ? this : other;
  }

  TruthValue not() {
    return values()[2 - ordinal()];
  }
}
