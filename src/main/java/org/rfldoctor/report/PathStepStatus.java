package org.rfldoctor.report;

/** A step of the roadmap and its state. */
public record PathStepStatus(Step step, State state) {

  /** Done, to be done, or not yet in reach. */
  public enum State {
    DONE,
    OPEN,
    AHEAD
  }
}
