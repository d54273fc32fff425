package org.rfldoctor.kernel.kconfig.value;

/** Whether a condition holds; undecided if it depends on an unknown value. */
public enum ClauseStatus {
  MET,
  UNMET,
  UNDECIDED
}
