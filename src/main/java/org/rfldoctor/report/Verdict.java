package org.rfldoctor.report;

import java.util.Locale;

/** Whether the machine is ready. */
public enum Verdict {
  READY,
  NOT_READY,
  UNSURE;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
