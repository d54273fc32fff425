package org.rfldoctor.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.engine.plan.RemedyPreview;
import org.rfldoctor.report.Explanation;
import org.rfldoctor.report.Result;

/**
 * Explains checks. A diagnosis that this machine has is shown with its values, any other with those
 * of a recorded case.
 */
public final class Explainer {
  private static final Optional<String> BUILD_FOLDER = Optional.of("{make.directory}");

  private final CaseRunner runner;
  private final List<CheckCase> cases;
  private final FactLookup examples;
  private final RemedyPreview remedies;
  private final Facts machine;

  /**
   * @param machine all facts that are known of this machine
   */
  public Explainer(
      List<Check> checks,
      Map<String, LookupTable> tables,
      Map<String, PredefinedFact> predefined,
      List<CheckCase> cases,
      Facts machine) {
    this.runner = new CaseRunner(checks, tables);
    this.cases = cases;
    this.examples = new ExampleFacts(runner, checks, predefined, cases);
    this.remedies = new RemedyPreview(tables, machine);
    this.machine = machine;
  }

  /**
   * Explains a check and all its diagnoses.
   *
   * @param here the result on this machine, if the check was run
   */
  public Explanation explain(Check check, Optional<Result> here) {
    List<Explanation.OfDiagnosis> diagnoses = new ArrayList<>();
    for (Diagnosis diagnosis : check.diagnoses()) {
      Optional<Result> has =
          here.filter(it -> it.outcome().diagnosis().filter(diagnosis::equals).isPresent());
      diagnoses.add(has.map(it -> ofMachine(diagnosis, it)).orElseGet(() -> example(diagnosis)));
    }
    return new Explanation(check, probes(check), diagnoses);
  }

  private List<Explanation.NamedProbe> probes(Check check) {
    FactLookup values = name -> machine.value(name).or(() -> examples.value(name));
    List<Explanation.NamedProbe> probes = new ArrayList<>();
    check
        .probes()
        .forEach(
            (name, probe) ->
                plain(probe)
                    .fill(values)
                    .ifPresent(asked -> probes.add(new Explanation.NamedProbe(name, asked))));
    return probes;
  }

  /** Omits the default working directory. */
  private static Probe plain(Probe probe) {
    return probe instanceof Probe.Command command && command.directory().equals(BUILD_FOLDER)
        ? new Probe.Command(
            command.argv(),
            Optional.empty(),
            command.environment(),
            command.limit(),
            command.treeCode())
        : probe;
  }

  private Explanation.OfDiagnosis ofMachine(Diagnosis diagnosis, Result result) {
    return told(diagnosis, Optional.empty(), result.outcome().says(), machine);
  }

  private Explanation.OfDiagnosis example(Diagnosis diagnosis) {
    Optional<CheckCase> recorded =
        cases.stream()
            .filter(it -> it.then().diagnosis().filter(diagnosis.id()::equals).isPresent())
            .findFirst();
    if (recorded.isEmpty()) {
      String message = new Template(diagnosis.says().choose(examples)).fillKnown(examples);
      return told(diagnosis, Optional.of(""), message, Facts.NONE);
    }
    Result result = runner.result(recorded.get());
    return told(
        diagnosis,
        Optional.of(recorded.get().source().orElse("")),
        result.outcome().says(),
        recorded.get().facts().and(result.facts()));
  }

  private Explanation.OfDiagnosis told(
      Diagnosis diagnosis, Optional<String> example, String message, Facts facts) {
    FactLookup values = name -> facts.value(name).or(() -> examples.value(name));
    return new Explanation.OfDiagnosis(
        diagnosis.id(),
        diagnosis.claim(),
        example,
        message,
        diagnosis.because(),
        remedies.here(diagnosis.remedies(), facts, values, true),
        remedies.here(diagnosis.remedies(), facts, values, false),
        remedies.elsewhere(diagnosis.remedies(), values));
  }
}
