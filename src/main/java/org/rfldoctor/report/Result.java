package org.rfldoctor.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;

/** A check, its outcome and its evidence. */
public record Result(
    Check check, Outcome outcome, Facts facts, List<Evidence> evidence, Duration took) {
  public Result {
    evidence = List.copyOf(evidence);
  }

  /** The facts for reports: all but the intermediate values. */
  public Facts reportedFacts() {
    Map<String, Value> reported = new LinkedHashMap<>(facts.values());
    for (FactDefinition fact : check.facts()) {
      if (fact.isLocal()) {
        reported.remove(fact.name());
      }
    }
    return new Facts(reported);
  }

  /** The same result with another outcome. */
  public Result withOutcome(Outcome changed) {
    return new Result(check, changed, facts, evidence, took);
  }

  /** The same result with other evidence. */
  public Result withEvidence(List<Evidence> changed) {
    return new Result(check, outcome, facts, changed, took);
  }

  /** Whether it is a problem that needs a step of its own. */
  public boolean isProblem() {
    return check.level() == Level.REQUIRED
        && outcome.explainedBy().isEmpty()
        && (outcome.status() == Status.FAIL || outcome.status() == Status.UNKNOWN);
  }
}
