package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;
import org.rfldoctor.report.Step;

/** Plans the steps: a function of what came of the checks and of what is on offer. */
public final class StepPlanner {
  private final Map<String, LookupTable> tables;
  private final Facts facts;
  private final PackageCatalog store;
  private final RoutePreference preference;

  /**
   * @param facts all that is known after the run
   * @param offers what package managers would install now
   * @param preference where the person wants tools to come from
   */
  public StepPlanner(
      Map<String, LookupTable> tables,
      Facts facts,
      AvailablePackages offers,
      RoutePreference preference) {
    this.tables = tables;
    this.facts = facts;
    this.store = new PackageCatalog(tables, facts, offers);
    this.preference = preference;
  }

  /** A plan for a person who has no preference. */
  public StepPlanner(Map<String, LookupTable> tables, Facts facts, AvailablePackages offers) {
    this(tables, facts, offers, RoutePreference.ANY);
  }

  /**
   * First what mends, then the roadmap; what make has to be told from a step on stands in all that
   * come after it.
   */
  public List<Step> steps(List<Result> results, List<PathStep> path) {
    List<Result> troubled = troubled(results);
    StepCollector steps = steps(troubled, path, MakeArgumentTracker.NOTHING);
    MakeArgumentTracker telling = MakeArgumentTracker.of(steps.ordered(), steps.merged());
    return (telling.isNothing() ? steps : steps(troubled, path, telling)).ordered();
  }

  /**
   * Asks now what is on offer for these, so that it need not be asked for once all is known; of
   * what is unknown by now, for whatever may come of it.
   */
  public void foresee(List<Result> known) {
    List<Remedy> possible = new ArrayList<>(remedies(troubled(known)));
    known.stream()
        .filter(result -> result.outcome().status() == Status.UNKNOWN)
        .flatMap(result -> result.check().diagnoses().stream())
        .forEach(diagnosis -> possible.addAll(diagnosis.remedies()));
    routes(new StepFactory(facts, store, MakeArgumentTracker.NOTHING)).ask(possible);
  }

  private static List<Result> troubled(List<Result> results) {
    return results.stream().filter(StepPlanner::wantsStep).toList();
  }

  private static List<Remedy> remedies(List<Result> troubled) {
    return troubled.stream().flatMap(r -> diagnosis(r).remedies().stream()).toList();
  }

  private StepCollector steps(
      List<Result> troubled, List<PathStep> path, MakeArgumentTracker telling) {
    StepFactory draft = new StepFactory(facts, store, telling);
    RemedySelector routes = routes(draft);
    routes.ask(remedies(troubled));
    List<Choice> choices = new ArrayList<>();
    troubled.forEach(result -> routes.choose(result).ifPresent(choices::add));
    StepCollector steps = new StepCollector();
    Set<String> covered = covered(choices);
    for (Choice choice : choices) {
      if (!covered.contains(diagnosis(choice.result()).id())) {
        steps.add(choice.step(settled(choice, troubled)), choice.result().check().stage());
      }
    }
    path.stream()
        .filter(this::isOpen)
        .forEach(point -> steps.add(draft.step(point), point.stage()));
    return steps;
  }

  private RemedySelector routes(StepFactory draft) {
    NoRouteStepFactory noRoute =
        new NoRouteStepFactory(draft, new BuildableReleases(tables, facts, store, preference));
    return new RemedySelector(facts, store, preference, draft, noRoute);
  }

  /** The whole path, whatever is done of it already. */
  public List<Step> path(List<PathStep> path) {
    StepFactory draft = new StepFactory(facts, store, MakeArgumentTracker.NOTHING);
    return path.stream().map(draft::step).toList();
  }

  /** Whether a waypoint is still to be reached, and makes sense here. */
  public boolean isOpen(PathStep point) {
    return point.when().holds(facts) == TruthValue.YES && !isDone(point);
  }

  /** Whether the machine, or the person for what only a person can do, says that it is done. */
  public boolean isDone(PathStep point) {
    Condition done = point.done().orElse(new Condition.IsSet("ticked." + point.id()));
    return done.holds(facts) == TruthValue.YES;
  }

  private static boolean wantsStep(Result result) {
    return result.outcome().explainedBy().isEmpty()
        && result.outcome().diagnosis().map(d -> !d.remedies().isEmpty()).orElse(false);
  }

  private static Diagnosis diagnosis(Result result) {
    return result.outcome().diagnosis().orElseThrow();
  }

  /** What is covered by a choice that is not itself covered by an earlier one. */
  private static Set<String> covered(List<Choice> choices) {
    Set<String> covered = new HashSet<>();
    for (Choice choice : choices) {
      if (!covered.contains(diagnosis(choice.result()).id())) {
        covered.addAll(choice.covers());
      }
    }
    return covered;
  }

  private static List<String> settled(Choice choice, List<Result> troubled) {
    List<String> settled = new ArrayList<>();
    settled.add(diagnosis(choice.result()).id());
    troubled.stream()
        .map(other -> diagnosis(other).id())
        .filter(id -> choice.covers().contains(id) && !settled.contains(id))
        .forEach(settled::add);
    return settled;
  }

  /** The step that was chosen for a result, and the diagnoses that need none of their own then. */
  record Choice(Result result, List<String> covers, Step step) {
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
          step.cites(),
          step.terms());
    }
  }
}
