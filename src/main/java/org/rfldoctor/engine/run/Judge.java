package org.rfldoctor.engine.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.Outcome;

/**
 * Judges a check by its facts. Every check gets an outcome: what cannot be decided is blocked or
 * unknown.
 */
public final class Judge {
  private final UnaryOperator<Value> shown;

  /**
   * @param shown how a value is shown in sentences, such as without what is private
   */
  public Judge(UnaryOperator<Value> shown) {
    this.shown = shown;
  }

  /** Skipped, or blocked before any probe runs; empty if the check applies. */
  public Optional<Outcome> beforehand(Check check, CheckEvaluation inquiry) {
    return switch (check.applies().holds(inquiry)) {
      case YES -> Optional.empty();
      case NO -> Optional.of(Outcome.of(Status.SKIPPED, sentence(check.skipped(), inquiry)));
      case OPEN -> blocked(inquiry, check, check.applies().names());
    };
  }

  public Outcome judge(Check check, CheckEvaluation inquiry) {
    for (Diagnosis diagnosis : check.diagnoses()) {
      if (diagnosis.when().holds(inquiry) == TruthValue.YES) {
        return diagnosed(check, diagnosis, inquiry);
      }
    }
    if (check.pass().holds(inquiry) == TruthValue.YES) {
      return shown(check, Outcome.of(Status.PASS, ""), inquiry);
    }
    return broken(inquiry)
        .or(() -> blocked(inquiry, check, read(check, inquiry)))
        .map(outcome -> shown(check, outcome, inquiry))
        .orElseGet(() -> shown(check, undecided(check, inquiry), inquiry));
  }

  private Outcome diagnosed(Check check, Diagnosis diagnosis, CheckEvaluation inquiry) {
    Status status = Status.valueOf(diagnosis.claim().name());
    String observed =
        sentence(diagnosis.observed().orElse(check.observed()).choose(inquiry), inquiry);
    return new Outcome(
        status,
        Optional.of(diagnosis),
        sentence(diagnosis.says().choose(inquiry), inquiry),
        observed,
        column(check.expected(), inquiry),
        false,
        List.of(),
        List.of());
  }

  private static Optional<Outcome> broken(CheckEvaluation inquiry) {
    return inquiry.evidence().stream()
        .filter(evidence -> !evidence.observation().settled())
        .findFirst()
        .map(evidence -> Outcome.of(Status.UNKNOWN, brokenSays(evidence)));
  }

  private static String brokenSays(Evidence evidence) {
    String asked = evidence.asked().texts().findFirst().orElse(evidence.name());
    return asked + ": " + evidence.observation().says();
  }

  private static Optional<Outcome> blocked(
      CheckEvaluation inquiry, Check check, List<String> names) {
    Set<String> blockers = inquiry.learnt().blockers(names);
    if (blockers.isEmpty()) {
      return Optional.empty();
    }
    List<String> ordered = check.needs().stream().filter(blockers::contains).toList();
    List<String> by = ordered.isEmpty() ? blockers.stream().sorted().toList() : ordered;
    return Optional.of(
        new Outcome(Status.BLOCKED, Optional.empty(), "", "", "", false, by, List.of()));
  }

  private static List<String> read(Check check, CheckEvaluation inquiry) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(check.diagnoses().stream().map(Diagnosis::when), Stream.of(check.pass()))
        .flatMap(condition -> condition.names().stream())
        .filter(name -> inquiry.value(name).isEmpty())
        .forEach(names::add);
    inquiry.unasked().forEach(probe -> names.addAll(inquiry.missing(probe)));
    return List.copyOf(names);
  }

  private static Outcome undecided(Check check, CheckEvaluation inquiry) {
    List<String> names = read(check, inquiry);
    String missing = names.isEmpty() ? "what came back" : String.join(", ", names);
    return Outcome.of(Status.UNKNOWN, "could not tell from " + missing);
  }

  private Outcome shown(Check check, Outcome outcome, CheckEvaluation inquiry) {
    return outcome.withColumns(
        column(check.observed(), inquiry), column(check.expected(), inquiry));
  }

  private String column(TextVariants texts, FactLookup scope) {
    return new Template(texts.choose(scope)).fill(shown(scope)).orElse("");
  }

  private String sentence(String template, FactLookup scope) {
    return new Template(template).fillKnown(shown(scope));
  }

  private FactLookup shown(FactLookup scope) {
    return name -> scope.value(name).map(shown);
  }
}
