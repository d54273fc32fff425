package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.CommandTemplates;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.ValueQuestion;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Makes steps of remedies and roadmap steps, with every name filled. */
final class StepFactory {
  private final Facts facts;
  private final PackageCatalog store;
  private final MakeArgumentTracker arguments;

  StepFactory(Facts facts, PackageCatalog store, MakeArgumentTracker arguments) {
    this.facts = facts;
    this.store = store;
    this.arguments = arguments;
  }

  /** A factory whose {@code {make.line}} has the arguments that earlier steps add. */
  private StepFactory at(String step) {
    return new StepFactory(arguments.at(step, facts), store, MakeArgumentTracker.NOTHING);
  }

  /**
   * @param reasons why earlier remedies were not chosen
   */
  Step step(Result result, Remedy remedy, List<String> reasons, List<Remedy> others) {
    String id = id(remedy, result.outcome().diagnosis().orElseThrow());
    return at(id).step(id, result, remedy, reasons, others);
  }

  /** The commands of a remedy. */
  List<StepCommand> commands(Remedy remedy, Result result) {
    return step(result, remedy, List.of(), List.of()).commands();
  }

  Step step(PathStep point) {
    return at(point.id()).asking(point);
  }

  /** A step that asks for a value has the example in its place, where the value is not known. */
  private Step asking(PathStep point) {
    Optional<ValueQuestion> open =
        point.policy().question().filter(asked -> facts.value(asked.fact()).isEmpty());
    if (open.isEmpty()) {
      return written(point);
    }
    Value example = new Value.Text(open.get().example());
    Facts shown = facts.and(new Facts(Map.of(open.get().fact(), example)));
    StepFactory there = new StepFactory(shown, store, arguments);
    Step step = there.written(point);
    ValueQuestion question = open.get().withPreview(open.get().preview().map(there::shellLine));
    return step.withPolicy(step.policy().withQuestion(Optional.of(question)));
  }

  private Step step(
      String id, Result result, Remedy remedy, List<String> reasons, List<Remedy> others) {
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    List<String> notes = new ArrayList<>(reasons);
    remedy.note().map(this::filled).ifPresent(notes::add);
    return new Step(
        id,
        diagnosis.ahead() ? Step.Kind.NEXT : Step.Kind.FIX,
        result.check().level(),
        filled(remedy.title()),
        result.check().why(),
        List.of(diagnosis.id()),
        Optional.of(store.word(remedy.route())),
        commands(remedy),
        notes,
        alternatives(remedy, others),
        result.check().cites(),
        policy(remedy));
  }

  private Step written(PathStep point) {
    return new Step(
        point.id(),
        point.person() ? Step.Kind.PERSON : Step.Kind.NEXT,
        Level.OPTIONAL,
        filled(point.title()),
        filled(point.why()),
        List.of(),
        Optional.empty(),
        commands(point.commands()),
        List.of(),
        point.alternative().map(this::alternative).stream().toList(),
        point.cites(),
        ExecutionPolicy.PLAIN
            .withImpact(point.policy().impact().map(this::filled))
            .withConfirm(point.person()));
  }

  /** Omits remedies without commands, and those with the same commands as an earlier one. */
  private List<Step.Alternative> alternatives(Remedy chosen, List<Remedy> others) {
    Set<List<String>> seen = new HashSet<>(List.of(List.of(), keys(chosen)));
    return others.stream().filter(other -> seen.add(keys(other))).map(this::alternative).toList();
  }

  /** A text for each command; the first hash of a record costs a start 17 ms. */
  private List<String> keys(Remedy remedy) {
    return commands(remedy).stream().map(StepCommand::key).toList();
  }

  Step.Alternative alternative(Remedy remedy) {
    return new Step.Alternative(
        store.word(remedy.route()), commands(remedy), remedy.note().map(this::filled).orElse(""));
  }

  private Step.Alternative alternative(PathStep.Alternative other) {
    return new Step.Alternative(
        store.word(new Route.Hand()), commands(other.commands()), filled(other.note()));
  }

  private String filled(String text) {
    return new Template(text).fillKnown(facts);
  }

  private static String id(Remedy remedy, Diagnosis diagnosis) {
    return remedy.install().isEmpty()
        ? "mend-" + diagnosis.id()
        : "install-" + remedy.install().get(0);
  }

  private ExecutionPolicy policy(Remedy remedy) {
    ExecutionPolicy policy = remedy.policy();
    boolean usual = remedy.commands().run().isEmpty() || remedy.route() instanceof Route.RustTool;
    return policy
        .withMakeArguments(policy.makeArguments().stream().map(this::filled).toList())
        .withImpact(
            policy
                .impact()
                .map(this::filled)
                .or(() -> usual ? store.impact(remedy.route()) : Optional.empty()));
  }

  private List<StepCommand> commands(Remedy remedy) {
    List<StepCommand> commands = new ArrayList<>(requiredTools(remedy.commands()));
    if (!remedy.install().isEmpty()) {
      Optional<String> cwd = remedy.commands().cwd().map(this::filled);
      commands.add(store.installing(remedy.route(), remedy.install(), cwd));
    }
    commands.addAll(commands(remedy.commands()));
    return commands;
  }

  /** The commands that install missing tools which the commands use. */
  private List<StepCommand> requiredTools(CommandTemplates templates) {
    List<String> missing =
        templates.requiresTools().entrySet().stream()
            .filter(tool -> facts.value(tool.getValue()).isEmpty())
            .map(tool -> tool.getKey())
            .filter(store::hasPackageFor)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(store.installing(new Route.Packages(), missing, Optional.empty()));
  }

  private List<StepCommand> commands(CommandTemplates templates) {
    InvocationFactory invocations = new InvocationFactory(facts);
    Optional<String> cwd = templates.cwd().map(this::filled);
    List<StepCommand> commands = new ArrayList<>();
    for (int i = 0; i < templates.run().size(); i++) {
      commands.add(
          new StepCommand(
              invocations.of(templates.run().get(i)),
              cwd,
              templates.needsRoot(),
              templates.unattended(i).map(invocations::of),
              templates.skipIf(i).map(this::shellLine)));
    }
    return commands;
  }

  private String shellLine(String text) {
    return new Template(text).shellLine(facts);
  }
}
