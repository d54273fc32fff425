package org.rfldoctor.kernel.kconfig;

/** Whether a condition holds; undecided if it depends on an unknown value. */
public enum Verdict {
  MET,
  UNMET,
  UNDECIDED
}
