package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** Writes remedies and waypoints down as steps, with every name filled. */
final class StepFactory {
  private final Facts facts;
  private final PackageCatalog store;
  private final MakeArgumentTracker telling;

  StepFactory(Facts facts, PackageCatalog store, MakeArgumentTracker telling) {
    this.facts = facts;
    this.store = store;
    this.telling = telling;
  }

  /** Where this step stands in the plan. */
  private StepFactory at(String step) {
    return new StepFactory(telling.at(step, facts), store, MakeArgumentTracker.NOTHING);
  }

  /**
   * @param reasons why it is this remedy and none before it
   */
  Step step(Result result, Remedy remedy, List<String> reasons, List<Remedy> others) {
    String id = id(remedy, result.outcome().diagnosis().orElseThrow());
    return at(id).step(id, result, remedy, reasons, others);
  }

  Step step(PathStep point) {
    return at(point.id()).written(point);
  }

  private Step step(
      String id, Result result, Remedy remedy, List<String> reasons, List<Remedy> others) {
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    List<String> notes = new ArrayList<>(reasons);
    remedy.note().map(this::filled).ifPresent(notes::add);
    return new Step(
        id,
        diagnosis.ahead() ? Step.Kind.NEXT : Step.Kind.MEND,
        filled(remedy.title()),
        result.check().why(),
        List.of(diagnosis.id()),
        Optional.of(store.word(remedy.route())),
        commands(remedy),
        notes,
        others.stream().filter(r -> !commands(r).isEmpty()).map(this::alternative).toList(),
        result.check().cites(),
        terms(remedy, result.check().level()));
  }

  private Step written(PathStep point) {
    ExecutionPolicy conduct = point.conduct();
    return new Step(
        point.id(),
        point.person() ? Step.Kind.PERSON : Step.Kind.NEXT,
        filled(point.title()),
        filled(point.why()),
        List.of(),
        Optional.empty(),
        typed(point.run(), point.directory(), false, conduct),
        List.of(),
        List.of(),
        point.cites(),
        new Step.Terms(
            Level.OPTIONAL,
            conduct.effect().map(this::filled),
            List.of(),
            point.person(),
            false,
            false));
  }

  Step.Alternative alternative(Remedy remedy) {
    return new Step.Alternative(
        store.word(remedy.route()), commands(remedy), remedy.note().map(this::filled).orElse(""));
  }

  String filled(String text) {
    return new Template(text).fillKnown(facts);
  }

  private static String id(Remedy remedy, Diagnosis diagnosis) {
    return remedy.install().isEmpty()
        ? "mend-" + diagnosis.id()
        : "install-" + remedy.install().get(0);
  }

  private Step.Terms terms(Remedy remedy, Level level) {
    ExecutionPolicy conduct = remedy.conduct();
    Optional<String> usual =
        remedy.run().isEmpty() || PackageCatalog.OWN.contains(remedy.route())
            ? store.effect(remedy.route())
            : Optional.empty();
    return new Step.Terms(
        level,
        conduct.effect().map(this::filled).or(() -> usual),
        conduct.words().stream().map(this::filled).toList(),
        conduct.person(),
        conduct.example(),
        conduct.first());
  }

  private List<Step.Command> commands(Remedy remedy) {
    Optional<String> directory = remedy.directory().map(this::filled);
    List<Step.Command> commands = new ArrayList<>(helpers(remedy.conduct()));
    if (!remedy.install().isEmpty()) {
      commands.add(store.installing(remedy.route(), remedy.install(), directory));
    }
    commands.addAll(typed(remedy.run(), directory, remedy.root(), remedy.conduct()));
    return commands;
  }

  /** What installs the tools that the commands take and that are not there yet. */
  private List<Step.Command> helpers(ExecutionPolicy conduct) {
    List<String> missing =
        conduct.with().entrySet().stream()
            .filter(tool -> facts.value(tool.getValue()).isEmpty())
            .map(tool -> tool.getKey())
            .filter(store::hasPackageFor)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(store.installing("packages", missing, Optional.empty()));
  }

  private List<Step.Command> typed(
      List<String> run, Optional<String> directory, boolean root, ExecutionPolicy conduct) {
    Optional<String> folder = directory.map(this::filled);
    List<Step.Command> commands = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      Optional<String> alone = conduct.unattended().stream().skip(i).findFirst().map(this::shell);
      Optional<String> unless = conduct.unless(i).map(this::shell);
      commands.add(new Step.Command(typed(run.get(i)), folder, root, alone, unless));
    }
    return commands;
  }

  private String typed(String line) {
    return new Template(line).shellLine(MakeArgumentTracker.madeWayFor(line, facts));
  }

  private String shell(String line) {
    return new Template(line).shellLine(facts);
  }
}
