package org.rfldoctor.kernel.kconfig;

/**
 * A range of tristate values, for what is known of a symbol. Kleene's logic over the three values.
 */
record Truth(Tristate least, Tristate most) {
  static final Truth NO = exactly(Tristate.NO);
  static final Truth MODULE = exactly(Tristate.MODULE);
  static final Truth YES = exactly(Tristate.YES);
  static final Truth UNDECIDED = new Truth(Tristate.NO, Tristate.YES);

  static Truth exactly(Tristate value) {
    return new Truth(value, value);
  }

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  Truth and(Truth other) {
    return new Truth(least.and(other.least), most.and(other.most));
  }

  Truth or(Truth other) {
    return new Truth(least.or(other.least), most.or(other.most));
  }

  Truth not() {
    return new Truth(most.not(), least.not());
  }

  /** The smallest range that contains both. */
  Truth union(Truth other) {
    return new Truth(least.and(other.least), most.or(other.most));
  }

  Truth promoted() {
    return new Truth(least.promoted(), most.promoted());
  }

  /** The range as a value of a type: a bool has no m. */
  Truth as(Type type) {
    return type == Type.BOOL ? promoted() : this;
  }

  boolean exact() {
    return least == most;
  }

  boolean off() {
    return most == Tristate.NO;
  }

  /** Certainly m or y. */
  boolean on() {
    return least != Tristate.NO;
  }

  /** Certainly y. */
  boolean full() {
    return least == Tristate.YES;
  }

  boolean allows(Tristate value) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }

  Verdict verdict() {
    if (on()) {
      return Verdict.MET;
    }
    return off() ? Verdict.UNMET : Verdict.UNDECIDED;
  }
}
