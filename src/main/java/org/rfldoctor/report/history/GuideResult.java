package org.rfldoctor.report.history;

import java.util.List;
import org.rfldoctor.report.Step;

/**
 * What {@code guide --yes} did.
 *
 * @param steps in the order in which they were taken
 * @param exports what the user's shell needs from then on, a line each
 * @param makeArguments what every make command needs from then on
 */
public record GuideResult(
    List<StepResult> steps, List<String> exports, List<String> makeArguments) {
  public GuideResult {
    steps = List.copyOf(steps);
    exports = List.copyOf(exports);
    makeArguments = List.copyOf(makeArguments);
  }

  /**
   * What came of a step.
   *
   * @param ran the command lines that were started
   */
  public record StepResult(Step step, Ending ending, List<String> ran) {
    public StepResult {
      ran = List.copyOf(ran);
    }
  }

  /** How a step ended. */
  public enum Ending {
    /** All its commands succeeded, or were needless. */
    DONE("done"),
    /** A command failed, or could not be started. */
    FAILED("failed"),
    /** It needs root, which needs a password here. */
    NEEDS_ROOT("needs-root");

    private final String word;

    Ending(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }
}
