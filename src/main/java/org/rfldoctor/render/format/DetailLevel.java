package org.rfldoctor.render.format;

/** The detail of a report's checks and steps. A screen uses the first level that fits. */
public enum DetailLevel {
  /** All messages; steps with reason, sources and alternatives. */
  FULL(Importance.OPTION),
  /** Messages of problems only; steps with commands and notes. */
  NORMAL(Importance.URGENT_STEP),
  /** One line a check; steps with commands and notes. */
  COMPACT(Importance.FIRST_STEP);

  private final Importance least;

  DetailLevel(Importance least) {
    this.least = least;
  }

  /** The least important parts that must fit a screen at this level. */
  public Importance least() {
    return least;
  }
}
