package org.rfldoctor.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Condition;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Scope;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Template;
import org.rfldoctor.check.Truth;
import org.rfldoctor.check.Waypoint;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** Plans the steps: a function of what came of the checks and of what is on offer. */
public final class Plan {
  private final Routes routes;
  private final Scope facts;

  /**
   * @param facts all that is known after the run
   * @param offers what package managers would install now
   */
  public Plan(Map<String, Table> tables, Facts facts, org.rfldoctor.check.Offers offers) {
    this.routes = new Routes(tables, facts, offers);
    this.facts = facts;
  }

  /** First what mends, then the path ahead. */
  public List<Step> steps(List<Result> results, List<Waypoint> path) {
    List<Result> troubled = results.stream().filter(Plan::wantsStep).toList();
    routes.ask(troubled.stream().flatMap(r -> diagnosis(r).remedies().stream()).toList());
    Map<Result, Choice> choices = new LinkedHashMap<>();
    troubled.forEach(result -> routes.choose(result).ifPresent(c -> choices.put(result, c)));
    Steps steps = new Steps();
    Map<String, Result> covered = covered(choices);
    choices.forEach(
        (result, choice) -> {
          if (!covered.containsKey(diagnosis(result).id())) {
            steps.add(choice.step(settled(result, choice, troubled)));
          }
        });
    path.stream().filter(this::isOpen).forEach(point -> steps.add(step(point)));
    return steps.ordered();
  }

  private static boolean wantsStep(Result result) {
    return result.outcome().explainedBy().isEmpty()
        && result.outcome().diagnosis().map(d -> !d.remedies().isEmpty()).orElse(false);
  }

  private static Diagnosis diagnosis(Result result) {
    return result.outcome().diagnosis().orElseThrow();
  }

  private static Map<String, Result> covered(Map<Result, Choice> choices) {
    Map<String, Result> covered = new LinkedHashMap<>();
    Set<String> done = new HashSet<>();
    choices.forEach(
        (result, choice) -> {
          if (!done.contains(diagnosis(result).id())) {
            for (String id : choice.remedy().covers()) {
              covered.putIfAbsent(id, result);
              done.add(id);
            }
          }
        });
    return covered;
  }

  private static List<String> settled(Result result, Choice choice, List<Result> troubled) {
    List<String> settled = new ArrayList<>();
    settled.add(diagnosis(result).id());
    troubled.stream()
        .map(other -> diagnosis(other).id())
        .filter(id -> choice.remedy().covers().contains(id) && !settled.contains(id))
        .forEach(settled::add);
    return settled;
  }

  private boolean isOpen(Waypoint point) {
    Condition done = point.done().orElse(new Condition.IsSet("ticked." + point.id()));
    return point.when().holds(facts) == Truth.YES && done.holds(facts) != Truth.YES;
  }

  private Step step(Waypoint point) {
    Optional<String> directory = point.directory().map(text -> filled(text));
    List<Step.Command> commands =
        point.run().stream().map(run -> new Step.Command(filled(run), directory, false)).toList();
    return new Step(
        point.id(),
        point.person() ? Step.Kind.PERSON : Step.Kind.NEXT,
        filled(point.title()),
        filled(point.why()),
        List.of(),
        Optional.empty(),
        commands,
        List.of(),
        List.of(),
        point.cites());
  }

  private String filled(String text) {
    return new Template(text).fillKnown(facts);
  }

  /** The remedy that was chosen for a result, and what else could be done. */
  record Choice(Result result, Remedy remedy, Step step) {
    Step step(List<String> settles) {
      return new Step(
          step.id(),
          step.kind(),
          step.title(),
          step.why(),
          settles,
          step.route(),
          step.commands(),
          step.notes(),
          step.alternatives(),
          step.cites());
    }
  }
}
