package org.rfldoctor.kernel.kconfig.value;

/**
 * The range of tristate values that a symbol may have. Operations follow Kleene's three-valued
 * logic.
 */
public record TristateRange(Tristate least, Tristate most) {
  public static final TristateRange NO = exactly(Tristate.NO);
  public static final TristateRange MODULE = exactly(Tristate.MODULE);
  public static final TristateRange YES = exactly(Tristate.YES);
  public static final TristateRange UNDECIDED = new TristateRange(Tristate.NO, Tristate.YES);

  public static TristateRange exactly(Tristate value) {
    return new TristateRange(value, value);
  }

  public static TristateRange of(boolean holds) {
    return holds ? YES : NO;
  }

  public TristateRange and(TristateRange other) {
    return new TristateRange(least.and(other.least), most.and(other.most));
  }

  public TristateRange or(TristateRange other) {
    return new TristateRange(least.or(other.least), most.or(other.most));
  }

  public TristateRange not() {
    return new TristateRange(most.not(), least.not());
  }

  /** The smallest range that contains both. */
  public TristateRange union(TristateRange other) {
    return new TristateRange(least.and(other.least), most.or(other.most));
  }

  TristateRange promoted() {
    return new TristateRange(least.promoted(), most.promoted());
  }

  /** The range as a value of a type: a bool has no m. */
  public TristateRange as(SymbolType type) {
    return type == SymbolType.BOOL ? promoted() : this;
  }

  boolean exact() {
    return least == most;
  }

  public boolean off() {
    return most == Tristate.NO;
  }

  /** Whether all possible values are m or y. */
  public boolean on() {
    return least != Tristate.NO;
  }

  /** Whether y is the only possible value. */
  public boolean full() {
    return least == Tristate.YES;
  }

  public boolean allows(Tristate value) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }

  public ClauseStatus verdict() {
    if (on()) {
      return ClauseStatus.MET;
    }
    return off() ? ClauseStatus.UNMET : ClauseStatus.UNDECIDED;
  }
}
