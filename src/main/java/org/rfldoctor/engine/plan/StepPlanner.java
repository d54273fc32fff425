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

/** Plans the steps from the results of the checks and the available packages. */
public final class StepPlanner {
  private final Map<String, LookupTable> tables;
  private final Facts facts;
  private final PackageCatalog store;
  private final RoutePreference preference;
  private final List<TriedStep> tried;

  /**
   * @param facts all facts known after the run
   * @param offers what package managers would install now
   * @param preference where the user wants tools to come from
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

  /** A planner without tried steps. */
  public StepPlanner(
      Map<String, LookupTable> tables,
      Facts facts,
      AvailablePackages offers,
      RoutePreference preference) {
    this(tables, facts, offers, preference, List.of());
  }

  /** A planner without a preference. */
  public StepPlanner(Map<String, LookupTable> tables, Facts facts, AvailablePackages offers) {
    this(tables, facts, offers, RoutePreference.ANY);
  }

  /**
   * The repairs, then the roadmap. A step may add arguments to every later make command, so a plan
   * with such a step is computed twice.
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

  /** The whole roadmap, including steps that are done. */
  public List<Step> path(List<PathStep> path) {
    StepFactory factory = new StepFactory(facts, store, MakeArgumentTracker.NOTHING);
    return path.stream().map(factory::step).toList();
  }

  /** Whether a roadmap step applies and is not done. */
  public boolean isOpen(PathStep point) {
    return point.when().holds(facts) == TruthValue.YES && !isDone(point);
  }

  /** Whether it is done: by the machine's facts, or ticked by the user. */
  public boolean isDone(PathStep point) {
    Condition done = point.done().orElse(new Condition.IsSet("ticked." + point.id()));
    return done.holds(facts) == TruthValue.YES;
  }

  /**
   * The diagnoses that choices fix as well, without choices that are themselves covered by an
   * earlier one.
   */
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
