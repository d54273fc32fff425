package org.rfldoctor.kernel.kconfig;

/** Whether a condition holds; undecided when it rests on something that nobody told us. */
public enum Verdict {
  MET,
  UNMET,
  UNDECIDED
}
