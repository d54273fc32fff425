package org.rfldoctor.report;

import java.time.Duration;
import java.util.List;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;

/** A check, its outcome, and what it was learnt from. */
public record Result(
    Check check, Outcome outcome, Facts facts, List<Evidence> evidence, Duration took) {
  public Result {
    evidence = List.copyOf(evidence);
  }

  /** The same result that came to another outcome. */
  public Result withOutcome(Outcome changed) {
    return new Result(check, changed, facts, evidence, took);
  }

  /** The same result with other evidence. */
  public Result withEvidence(List<Evidence> changed) {
    return new Result(check, outcome, facts, changed, took);
  }

  /** Whether it is a problem that a step of its own has to mend. */
  public boolean isProblem() {
    return check.level() == Level.REQUIRED
        && outcome.explainedBy().isEmpty()
        && (outcome.status() == Status.FAIL || outcome.status() == Status.UNKNOWN);
  }
}
