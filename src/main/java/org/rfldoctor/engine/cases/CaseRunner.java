package org.rfldoctor.engine.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExpectedOutcome;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.PatternLimitException;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.engine.plan.StepPlanner;
import org.rfldoctor.engine.run.CheckEvaluation;
import org.rfldoctor.engine.run.Judge;
import org.rfldoctor.engine.run.UpstreamFacts;
import org.rfldoctor.report.CaseResult;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.StepCommand;

/** Runs checks on recorded observations and reports differences from the expected outcomes. */
public final class CaseRunner {

  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, LookupTable> tables;
  private final Judge judge = new Judge(UnaryOperator.identity());

  public CaseRunner(List<Check> checks, Map<String, LookupTable> tables) {
    checks.forEach(check -> this.checks.put(check.id(), check));
    this.tables = tables;
  }

  /** The result of a case, with all facts of the check. */
  Result result(CheckCase recorded) {
    return result(recorded, new ArrayList<>());
  }

  private Result result(CheckCase recorded, List<String> differences) {
    Check check = checks.get(recorded.check());
    CheckEvaluation inquiry = new CheckEvaluation(check, learnt(check, recorded), tables);
    Outcome outcome = outcome(check, recorded, inquiry, differences);
    return new Result(check, outcome, inquiry.facts(), inquiry.evidence(), Duration.ZERO);
  }

  /** Runs one case. */
  public CaseResult play(CheckCase recorded) {
    List<String> differences = new ArrayList<>();
    Result result = result(recorded, differences);
    Outcome outcome = result.outcome();
    compare(recorded.then(), result, differences);
    recorded.then().run().ifPresent(run -> compareStep(run, recorded, result, differences));
    return new CaseResult(recorded, outcome.status(), came(outcome), differences);
  }

  private Outcome outcome(
      Check check, CheckCase recorded, CheckEvaluation inquiry, List<String> differences) {
    Optional<Outcome> beforehand = judge.beforehand(check, inquiry);
    if (beforehand.isPresent()) {
      return beforehand.get();
    }
    try {
      inquiry.ask(probes -> probes.stream().map(p -> answer(recorded, p, differences)).toList());
      return judge.judge(check, inquiry);
    } catch (PatternLimitException tooLong) {
      return Outcome.of(Status.UNKNOWN, tooLong.getMessage());
    }
  }

  private static CheckEvaluation.ProbeResponse answer(
      CheckCase recorded, CheckEvaluation.ProbeRequest asked, List<String> differences) {
    Observation given = recorded.given().get(asked.name());
    if (given != null) {
      return new CheckEvaluation.ProbeResponse(given, Duration.ZERO);
    }
    String texts = asked.probe().texts().reduce((l, r) -> l + " " + r).orElse("");
    differences.add("it asks `" + asked.name() + "` (" + texts + "), and the case gives no answer");
    return new CheckEvaluation.ProbeResponse(
        new Observation.Refused("not recorded"), Duration.ZERO);
  }

  /** A check that is needed counts as failed where the case knows none of its facts. */
  private UpstreamFacts learnt(Check check, CheckCase recorded) {
    Map<String, String> missing = new HashMap<>();
    for (String needed : check.needs()) {
      List<String> names = checks.get(needed).facts().stream().map(FactDefinition::name).toList();
      if (names.stream().noneMatch(name -> recorded.facts().value(name).isPresent())) {
        names.forEach(name -> missing.put(name, needed));
      }
    }
    return new UpstreamFacts(List.of(recorded.facts()), missing, Set.of());
  }

  private static void compare(ExpectedOutcome then, Result result, List<String> differences) {
    Outcome outcome = result.outcome();
    String expected = came(then.status(), then.diagnosis(), then.blockedBy());
    if (!expected.equals(came(outcome))) {
      differences.add("expected " + expected + ", came to " + came(outcome) + because(outcome));
    }
    then.says()
        .filter(part -> !outcome.says().contains(part))
        .ifPresent(part -> differences.add("does not say '" + part + "': " + outcome.says()));
    then.observed()
        .filter(text -> !outcome.observed().equals(text))
        .ifPresent(
            text ->
                differences.add("observed is '" + outcome.observed() + "', not '" + text + "'"));
    then.facts()
        .forEach(
            (name, value) -> {
              Optional<String> found = result.facts().value(name).map(Value::text);
              if (!found.equals(value.map(Value::text))) {
                differences.add(
                    name
                        + " is "
                        + found.orElse("unknown")
                        + ", not "
                        + value.map(Value::text).orElse("unknown"));
              }
            });
  }

  private static String because(Outcome outcome) {
    return outcome.says().isEmpty() ? "" : " (" + outcome.says() + ")";
  }

  private void compareStep(
      String run, CheckCase recorded, Result result, List<String> differences) {
    StepPlanner plan =
        new StepPlanner(
            tables, recorded.facts().and(result.facts()), new RecordedPackages(recorded));
    List<String> commands =
        plan.steps(List.of(result), List.of()).stream()
            .flatMap(step -> step.commands().stream())
            .map(StepCommand::line)
            .toList();
    if (!commands.contains(run)) {
      differences.add("no step says `" + run + "`, but: " + commands);
    }
  }

  private static String came(Outcome outcome) {
    return came(outcome.status(), outcome.diagnosis().map(Diagnosis::id), outcome.blockedBy());
  }

  private static String came(Status status, Optional<String> diagnosis, List<String> blockedBy) {
    return status.word()
        + diagnosis.map(id -> " " + id).orElse("")
        + (blockedBy.isEmpty() ? "" : " by " + String.join(", ", blockedBy));
  }
}
