package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.history.TriedStep;

/** Plans the steps: a function of what came of the checks and of what is on offer. */
public final class StepPlanner {
  private final Map<String, LookupTable> tables;
  private final Facts facts;
  private final PackageCatalog store;
  private final RoutePreference preference;
  private final List<TriedStep> tried;

  /**
   * @param facts all that is known after the run
   * @param offers what package managers would install now
   * @param preference where the person wants tools to come from
   * @param tried steps that were carried out and did not help
   */
  public StepPlanner(
      Map<String, LookupTable> tables,
      Facts facts,
      AvailablePackages offers,
      RoutePreference preference,
      List<TriedStep> tried) {
    this.tables = tables;
    this.facts = facts;
    this.store = new PackageCatalog(tables, facts, offers);
    this.preference = preference;
    this.tried = List.copyOf(tried);
  }

  /** A plan for a person who has tried nothing yet. */
  public StepPlanner(
      Map<String, LookupTable> tables,
      Facts facts,
      AvailablePackages offers,
      RoutePreference preference) {
    this(tables, facts, offers, preference, List.of());
  }

  /** A plan for a person who has no preference. */
  public StepPlanner(Map<String, LookupTable> tables, Facts facts, AvailablePackages offers) {
    this(tables, facts, offers, RoutePreference.ANY);
  }

  /**
   * First the fixes, then the roadmap. The arguments that a step adds to every make command stand
   * in all steps after it, so a plan with such a step is made twice.
   */
  public List<Step> steps(List<Result> results, List<PathStep> path) {
    List<Result> troubled = results.stream().filter(RemedyChoice::isWanted).toList();
    StepCollector steps = collect(troubled, path, MakeArgumentTracker.NOTHING);
    MakeArgumentTracker arguments = steps.makeArguments();
    return arguments.isNothing() ? steps.ordered() : collect(troubled, path, arguments).ordered();
  }

  private StepCollector collect(
      List<Result> troubled, List<PathStep> path, MakeArgumentTracker arguments) {
    StepFactory factory = new StepFactory(facts, store, arguments);
    List<RemedyChoice> choices = choices(troubled, factory);
    StepCollector steps = new StepCollector();
    Set<String> covered = covered(choices);
    for (RemedyChoice choice : choices) {
      if (!covered.contains(choice.diagnosis())) {
        steps.add(choice.stepFor(troubled), choice.result().check().stage());
      }
    }
    path.stream()
        .filter(this::isOpen)
        .forEach(point -> steps.add(factory.step(point), point.stage()));
    return steps;
  }

  private List<RemedyChoice> choices(List<Result> troubled, StepFactory factory) {
    store.askFor(
        troubled.stream()
            .flatMap(result -> result.outcome().diagnosis().orElseThrow().remedies().stream())
            .toList(),
        facts);
    NoRouteStepFactory noRoute =
        new NoRouteStepFactory(factory, new BuildableReleases(tables, facts, store, preference));
    RemedySelector selector = new RemedySelector(facts, store, preference, factory, noRoute, tried);
    List<RemedyChoice> choices = new ArrayList<>();
    troubled.forEach(result -> selector.choose(result).ifPresent(choices::add));
    return choices;
  }

  /** The whole path, whatever is done of it already. */
  public List<Step> path(List<PathStep> path) {
    StepFactory factory = new StepFactory(facts, store, MakeArgumentTracker.NOTHING);
    return path.stream().map(factory::step).toList();
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

  /** What is covered by a choice that is not itself covered by an earlier one. */
  private static Set<String> covered(List<RemedyChoice> choices) {
    Set<String> covered = new HashSet<>();
    for (RemedyChoice choice : choices) {
      if (!covered.contains(choice.diagnosis())) {
        covered.addAll(choice.alsoFixes());
      }
    }
    return covered;
  }
}
