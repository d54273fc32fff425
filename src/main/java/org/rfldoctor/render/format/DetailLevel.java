package org.rfldoctor.render.format;

/** How much a report tells of each check and step; a screen takes the first level that fits. */
public enum DetailLevel {
  /** Every sentence; steps with reason, sources and alternatives. */
  FULL(Importance.OPTION),
  /** The sentences of problems; steps with commands and notes. */
  NORMAL(Importance.URGENT_STEP),
  /** One line a check; steps with commands and notes. */
  COMPACT(Importance.FIRST_STEP);

  private final Importance least;

  DetailLevel(Importance least) {
    this.least = least;
  }

  /** The least important parts for which a screen must have room at this level. */
  public Importance least() {
    return least;
  }
}
