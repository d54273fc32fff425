package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.LocatedExpression;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolCollector;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;
import org.rfldoctor.kernel.kconfig.value.SettingChange;
import org.rfldoctor.kernel.kconfig.value.SymbolType;

/**
 * Explains why entries are available or not. With {@code clauseByClause}, it also finds fixes for
 * each clause.
 */
public record Explainer(Evaluator evaluation, boolean clauseByClause) {
  private static final int MOST_MENDED = 16;

  public Explanation explain(MenuEntry entry) {
    List<DependencyLine> lines = DependencyLine.of(entry);
    List<Expression> all = lines.stream().map(line -> line.condition().expression()).toList();
    boolean few = all.stream().filter(one -> !one.in(evaluation).on()).count() <= MOST_MENDED;
    List<DependencyClause> clauses =
        lines.stream().map(line -> clause(line, all, few && clauseByClause)).toList();
    ClauseStatus verdict = all(clauses);
    return new Explanation(
        entry.symbol(),
        entry.attributes().prompts().stream()
            .findFirst()
            .map(SymbolProperties.Prompt::text)
            .orElse(""),
        entry.place(),
        evaluation.knowledge().recorded().value(entry.symbol()),
        verdict,
        clauses,
        verdict == ClauseStatus.UNMET
            ? new ConfigFixFinder(evaluation).ofAll(all)
            : Optional.empty(),
        drifts(lines));
  }

  public RustOption option(MenuEntry entry) {
    Explanation why = explain(entry);
    boolean on = evaluation.value(entry.symbol()).truth().on();
    boolean module = entry.attributes().type() == SymbolType.TRISTATE;
    return new RustOption(why, on ? Optional.empty() : turnOn(entry, why), module);
  }

  private Optional<ConfigFix> turnOn(MenuEntry entry, Explanation why) {
    FixCosts prices = new FixCosts(evaluation.outline());
    SettingChange own = new SettingChange(entry.symbol(), asModule(entry) ? "m" : "y");
    List<SettingChange> before =
        why.verdict() == ClauseStatus.MET
            ? List.of()
            : why.mend().map(ConfigFix::changes).orElse(List.of());
    boolean possible = why.verdict() == ClauseStatus.MET || !before.isEmpty();
    return Optional.of(own)
        .filter(change -> possible)
        .map(change -> Stream.concat(before.stream(), Stream.of(change)).toList())
        .map(prices::priced);
  }

  private boolean asModule(MenuEntry entry) {
    boolean modules = evaluation.value("MODULES").truth().on();
    return entry.attributes().type() == SymbolType.TRISTATE && modules;
  }

  private DependencyClause clause(DependencyLine line, List<Expression> all, boolean mends) {
    LocatedExpression condition = line.condition();
    Expression expression = condition.expression();
    ClauseStatus verdict = expression.in(evaluation).verdict();
    boolean met = verdict == ClauseStatus.MET;
    return new DependencyClause(
        condition.text(),
        line.origin(),
        condition.place(),
        verdict,
        met ? List.of() : new BlockerFinder(evaluation).of(expression, true),
        met || !mends ? List.of() : new ConfigFixFinder(evaluation).of(expression, all));
  }

  private static ClauseStatus all(List<DependencyClause> clauses) {
    return clauses.stream()
        .map(DependencyClause::verdict)
        .reduce(
            ClauseStatus.MET,
            (one, other) -> one == ClauseStatus.UNMET || other == ClauseStatus.MET ? one : other);
  }

  private List<StaleSetting> drifts(List<DependencyLine> lines) {
    Set<String> names = new TreeSet<>();
    lines.forEach(line -> names.addAll(SymbolCollector.in(line.condition().expression())));
    return new StaleSettingFinder(evaluation).among(names);
  }
}
