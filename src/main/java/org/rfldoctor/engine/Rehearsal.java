package org.rfldoctor.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Expectation;
import org.rfldoctor.check.FactRule;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Played;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** Judges checks by recorded answers, and tells where they come to something else than expected. */
public final class Rehearsal {

  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, Table> tables;
  private final Judge judge = new Judge(UnaryOperator.identity());

  public Rehearsal(List<Check> checks, Map<String, Table> tables) {
    checks.forEach(check -> this.checks.put(check.id(), check));
    this.tables = tables;
  }

  /** Plays one case. */
  public Played play(Case recorded) {
    Check check = checks.get(recorded.check());
    Inquiry inquiry = new Inquiry(check, learnt(check, recorded), tables);
    List<String> differences = new ArrayList<>();
    Outcome outcome = outcome(check, recorded, inquiry, differences);
    Result result = new Result(check, outcome, inquiry.facts(), inquiry.evidence(), Duration.ZERO);
    compare(recorded.then(), result, differences);
    recorded.then().run().ifPresent(run -> compareStep(run, recorded, result, differences));
    return new Played(recorded, came(outcome), differences);
  }

  private Outcome outcome(Check check, Case recorded, Inquiry inquiry, List<String> differences) {
    Optional<Outcome> beforehand = judge.beforehand(check, inquiry);
    if (beforehand.isPresent()) {
      return beforehand.get();
    }
    inquiry.ask(probes -> probes.stream().map(p -> answer(recorded, p, differences)).toList());
    return judge.judge(check, inquiry);
  }

  private static Inquiry.Reply answer(
      Case recorded, Inquiry.Asked asked, List<String> differences) {
    Observation given = recorded.given().get(asked.name());
    if (given != null) {
      return new Inquiry.Reply(given, Duration.ZERO);
    }
    String texts = asked.probe().texts().reduce((l, r) -> l + " " + r).orElse("");
    differences.add("it asks `" + asked.name() + "` (" + texts + "), and the case gives no answer");
    return new Inquiry.Reply(new Observation.Refused("not recorded"), Duration.ZERO);
  }

  /** A check that is needed counts as failed where the case knows none of its facts. */
  private Learnt learnt(Check check, Case recorded) {
    Map<String, String> missing = new HashMap<>();
    for (String needed : check.needs()) {
      List<String> names = checks.get(needed).facts().stream().map(FactRule::name).toList();
      if (names.stream().noneMatch(name -> recorded.facts().value(name).isPresent())) {
        names.forEach(name -> missing.put(name, needed));
      }
    }
    return new Learnt(List.of(recorded.facts()), missing, Set.of());
  }

  private static void compare(Expectation then, Result result, List<String> differences) {
    Outcome outcome = result.outcome();
    String expected = came(then.outcome(), then.diagnosis(), then.blockedBy());
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

  private void compareStep(String run, Case recorded, Result result, List<String> differences) {
    Plan plan = new Plan(tables, recorded.facts().and(result.facts()), new Recorded(recorded));
    List<String> commands =
        plan.steps(List.of(result), List.of()).stream()
            .flatMap(step -> step.commands().stream())
            .map(Step.Command::shell)
            .toList();
    if (!commands.contains(run)) {
      differences.add("no step says `" + run + "`, but: " + commands);
    }
  }

  private static String came(Outcome outcome) {
    return came(
        outcome.status().word(), outcome.diagnosis().map(Diagnosis::id), outcome.blockedBy());
  }

  private static String came(String status, Optional<String> diagnosis, List<String> blockedBy) {
    return status
        + diagnosis.map(id -> " " + id).orElse("")
        + (blockedBy.isEmpty() ? "" : " by " + String.join(", ", blockedBy));
  }
}
