package org.rfldoctor.kernel.kconfig.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.eval.ToolchainSymbols;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.LocatedExpression;
import org.rfldoctor.kernel.kconfig.syntax.MenuBlock;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.ReverseDependency;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Default;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Prompt;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.SettingChange;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/**
 * Searches for settings that turn a symbol on or off: by its prompt, its choice, a {@code select}
 * or a default.
 */
final class SymbolFixSearch {
  private static final int DEEPEST = 8;
  private static final int MOST_QUESTIONS = 2_000;

  private final Evaluator evaluation;
  private final SymbolTable outline;
  private final Deque<String> open = new ArrayDeque<>();
  private int questions;

  SymbolFixSearch(Evaluator evaluation) {
    this.evaluation = evaluation;
    this.outline = evaluation.outline();
  }

  List<CandidateFix> to(Expression expression, boolean on) {
    return new ExpressionFixSearch(this, evaluation, on).of(expression);
  }

  List<CandidateFix> ways(String symbol, boolean on) {
    boolean given =
        ToolchainSymbols.decides(symbol) || evaluation.knowledge().now(symbol).isPresent();
    boolean enough = open.size() >= DEEPEST || ++questions > MOST_QUESTIONS;
    if (given || enough || open.contains(symbol)) {
      return List.of();
    }
    TristateRange truth = evaluation.value(symbol).truth();
    if (on ? truth.on() : truth.off()) {
      return List.of(CandidateFix.NONE);
    }
    open.push(symbol);
    List<CandidateFix> ways = on ? turningOn(symbol) : turningOff(symbol);
    open.pop();
    return ways;
  }

  private List<CandidateFix> turningOn(String symbol) {
    List<CandidateFix> ways = List.of();
    for (MenuEntry entry : outline.entries(symbol)) {
      List<CandidateFix> allowed = met(entry);
      for (Prompt prompt : entry.attributes().prompts()) {
        List<CandidateFix> shown =
            CandidateFix.both(allowed, to(prompt.condition().expression(), true));
        ways = CandidateFix.either(ways, CandidateFix.both(shown, List.of(set(entry))));
      }
      if (entry.attributes().prompts().isEmpty()) {
        for (Default candidate : entry.attributes().defaults()) {
          List<CandidateFix> applying =
              CandidateFix.both(allowed, to(candidate.condition().expression(), true));
          ways =
              CandidateFix.either(ways, CandidateFix.both(applying, to(candidate.value(), true)));
        }
      }
    }
    return ways.isEmpty() ? selected(symbol) : ways;
  }

  private List<CandidateFix> selected(String symbol) {
    List<CandidateFix> ways = List.of();
    for (ReverseDependency by : outline.selections(symbol)) {
      List<CandidateFix> selecting =
          CandidateFix.both(ways(by.entry().symbol(), true), met(by.entry()));
      ways =
          CandidateFix.either(
              ways, CandidateFix.both(selecting, to(by.condition().expression(), true)));
    }
    return ways;
  }

  /** Settings that meet all dependencies of an entry, including those of the blocks around it. */
  private List<CandidateFix> met(MenuEntry entry) {
    List<CandidateFix> ways = List.of(CandidateFix.NONE);
    for (DependencyLine line : DependencyLine.of(entry)) {
      if (line.origin() != DependencyClause.Origin.PROMPT_IF) {
        ways =
            ways.isEmpty()
                ? ways
                : CandidateFix.both(ways, to(line.condition().expression(), true));
      }
    }
    return ways;
  }

  /** Sets the entry to y, and the other members of its choice to n. */
  private CandidateFix set(MenuEntry entry) {
    CandidateFix way = CandidateFix.of(SettingChange.on(entry.symbol()));
    List<MenuEntry> members = entry.scope().choice().map(MenuBlock::members).orElse(List.of());
    for (MenuEntry member : members) {
      boolean other = !member.symbol().equals(entry.symbol());
      if (other && evaluation.knowledge().recorded().has(member.symbol())) {
        way =
            CandidateFix.both(
                    List.of(CandidateFix.of(SettingChange.off(member.symbol()))), List.of(way))
                .get(0);
      }
    }
    return way;
  }

  private List<CandidateFix> turningOff(String symbol) {
    List<CandidateFix> ways = List.of(CandidateFix.NONE);
    for (ReverseDependency by : outline.selections(symbol)) {
      if (!evaluation.rules().selections().truth(by).off()) {
        ways = CandidateFix.both(ways, unselected(by));
      }
    }
    for (MenuEntry entry : outline.entries(symbol)) {
      if (!evaluation.rules().conditions().dependencies(entry).off()) {
        ways = CandidateFix.both(ways, unset(entry));
      }
    }
    return ways;
  }

  private List<CandidateFix> unselected(ReverseDependency by) {
    return CandidateFix.either(
        ways(by.entry().symbol(), false), to(by.condition().expression(), false));
  }

  private List<CandidateFix> unset(MenuEntry entry) {
    if (entry.scope().choice().isPresent()) {
      return others(entry);
    }
    boolean offered =
        !evaluation.rules().conditions().visibility(SymbolType.BOOL, List.of(entry)).off();
    return offered
        ? List.of(CandidateFix.of(SettingChange.off(entry.symbol())))
        : withoutDefault(entry);
  }

  private List<CandidateFix> others(MenuEntry entry) {
    List<CandidateFix> ways = List.of();
    for (MenuEntry member : entry.scope().choice().orElseThrow().members()) {
      if (!member.symbol().equals(entry.symbol())) {
        ways = CandidateFix.either(ways, ways(member.symbol(), true));
      }
    }
    return ways;
  }

  /** Settings by which no default applies, or a dependency is not met. */
  private List<CandidateFix> withoutDefault(MenuEntry entry) {
    List<CandidateFix> ways = List.of(CandidateFix.NONE);
    for (Default candidate : entry.attributes().defaults()) {
      List<CandidateFix> off = to(candidate.value(), false);
      ways =
          CandidateFix.both(
              ways, CandidateFix.either(off, to(candidate.condition().expression(), false)));
    }
    for (LocatedExpression condition : entry.attributes().dependsOn()) {
      ways = CandidateFix.either(ways, to(condition.expression(), false));
    }
    return ways;
  }
}
