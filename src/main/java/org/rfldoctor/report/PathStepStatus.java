package org.rfldoctor.report;

/** A step of the whole path, whatever became of it. */
public record PathStepStatus(Step step, State state) {

  /** Done, to be done, or not yet in reach. */
  public enum State {
    DONE,
    OPEN,
    AHEAD
  }
}
