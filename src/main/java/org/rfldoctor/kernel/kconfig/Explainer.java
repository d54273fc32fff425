package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Explains entries; with {@code clauseByClause}, also with the fixes for each clause. */
record Explainer(Evaluation evaluation, boolean clauseByClause) {
  private static final int MOST_MENDED = 16;

  Explanation explain(Entry entry) {
    List<ClauseLine> lines = ClauseLine.of(entry);
    List<Expression> all = lines.stream().map(line -> line.condition().expression()).toList();
    boolean few = all.stream().filter(one -> !one.in(evaluation).on()).count() <= MOST_MENDED;
    List<Clause> clauses =
        lines.stream().map(line -> clause(line, all, few && clauseByClause)).toList();
    Verdict verdict = all(clauses);
    return new Explanation(
        entry.symbol(),
        entry.attributes().prompts().stream().findFirst().map(Attributes.Prompt::text).orElse(""),
        entry.place(),
        evaluation.knowledge().recorded().value(entry.symbol()),
        verdict,
        clauses,
        verdict == Verdict.UNMET ? new Mends(evaluation).ofAll(all) : Optional.empty(),
        drifts(lines));
  }

  RustOption option(Entry entry) {
    Explanation why = explain(entry);
    boolean on = evaluation.value(entry.symbol()).truth().on();
    boolean module = entry.attributes().type() == Type.TRISTATE;
    return new RustOption(why, on ? Optional.empty() : turnOn(entry, why), module);
  }

  private Optional<Mend> turnOn(Entry entry, Explanation why) {
    Prices prices = new Prices(evaluation.outline());
    Change own = new Change(entry.symbol(), asModule(entry) ? "m" : "y");
    List<Change> before =
        why.verdict() == Verdict.MET ? List.of() : why.mend().map(Mend::changes).orElse(List.of());
    boolean possible = why.verdict() == Verdict.MET || !before.isEmpty();
    return Optional.of(own)
        .filter(change -> possible)
        .map(change -> Stream.concat(before.stream(), Stream.of(change)).toList())
        .map(prices::priced);
  }

  private boolean asModule(Entry entry) {
    boolean modules = evaluation.value("MODULES").truth().on();
    return entry.attributes().type() == Type.TRISTATE && modules;
  }

  private Clause clause(ClauseLine line, List<Expression> all, boolean mends) {
    Condition condition = line.condition();
    Expression expression = condition.expression();
    Verdict verdict = expression.in(evaluation).verdict();
    boolean met = verdict == Verdict.MET;
    return new Clause(
        condition.text(),
        line.origin(),
        condition.place(),
        verdict,
        met ? List.of() : new Culprits(evaluation).of(expression, true),
        met || !mends ? List.of() : new Mends(evaluation).of(expression, all));
  }

  private static Verdict all(List<Clause> clauses) {
    return clauses.stream()
        .map(Clause::verdict)
        .reduce(
            Verdict.MET,
            (one, other) -> one == Verdict.UNMET || other == Verdict.MET ? one : other);
  }

  private List<Drift> drifts(List<ClauseLine> lines) {
    Set<String> names = new TreeSet<>();
    lines.forEach(line -> names.addAll(Names.in(line.condition().expression())));
    return new Drifts(evaluation).among(names);
  }
}
