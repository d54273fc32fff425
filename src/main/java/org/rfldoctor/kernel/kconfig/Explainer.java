package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Explains one entry against what is known. */
record Explainer(Evaluation evaluation) {

  Explanation explain(Entry entry) {
    List<ClauseLine> lines = ClauseLine.of(entry);
    List<Clause> clauses = lines.stream().map(this::clause).toList();
    Verdict verdict = all(clauses);
    return new Explanation(
        entry.symbol(),
        entry.attributes().prompts().stream().findFirst().map(Attributes.Prompt::text).orElse(""),
        entry.place(),
        evaluation.knowledge().recorded().value(entry.symbol()),
        verdict,
        clauses,
        verdict == Verdict.UNMET ? mend(lines) : Optional.empty(),
        drifts(lines));
  }

  private Clause clause(ClauseLine line) {
    Condition condition = line.condition();
    Verdict verdict = condition.expression().in(evaluation).verdict();
    boolean met = verdict == Verdict.MET;
    return new Clause(
        condition.text(),
        line.origin(),
        condition.place(),
        verdict,
        met ? List.of() : new Culprits(evaluation).of(condition.expression(), true),
        met ? List.of() : new Mends(evaluation).of(condition.expression()));
  }

  private static Verdict all(List<Clause> clauses) {
    return clauses.stream()
        .map(Clause::verdict)
        .reduce(
            Verdict.MET,
            (one, other) -> one == Verdict.UNMET || other == Verdict.MET ? one : other);
  }

  private Optional<Mend> mend(List<ClauseLine> lines) {
    List<Expression> wanted = lines.stream().map(line -> line.condition().expression()).toList();
    return new Mends(evaluation).ofAll(wanted);
  }

  private List<Drift> drifts(List<ClauseLine> lines) {
    Set<String> names = new TreeSet<>();
    lines.forEach(line -> names.addAll(Names.in(line.condition().expression())));
    return new Drifts(evaluation).among(names);
  }
}
