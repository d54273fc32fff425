package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.eval.ToolchainSymbols;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.LocatedExpression;
import org.rfldoctor.kernel.kconfig.syntax.MenuBlock;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Default;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/** Finds why a symbol has its value: the user, a default, a {@code select}, a dependency. */
record ValueCauseFinder(Evaluator evaluation, BlockerFinder culprits) {

  /** A short reason for a value, and the symbols that cause it. */
  record Cause(String words, List<Blocker> behind) {
    Cause(String words) {
      this(words, List.of());
    }

    Cause(String words, SourcePosition place, List<Blocker> behind) {
      this(words + " (" + place + ")", behind);
    }
  }

  Cause of(String symbol, SymbolValue value) {
    if (evaluation.knowledge().now(symbol).isPresent() || ToolchainSymbols.decides(symbol)) {
      return new Cause("the toolchain decides it");
    }
    List<MenuEntry> entries = evaluation.outline().entries(symbol);
    if (entries.isEmpty()) {
      return new Cause(evaluation.outline().whole() ? "no file defines it" : inRecord(symbol));
    }
    if (!value.known()) {
      return whyOpen(symbol, entries);
    }
    return value.truth().on() ? whyOn(symbol, entries) : whyOff(symbol, entries);
  }

  private String inRecord(String symbol) {
    return evaluation.knowledge().recorded().has(symbol) ? "set in .config" : "not set in .config";
  }

  /** The first undecided dependency, selection or default. */
  private Cause whyOpen(String symbol, List<MenuEntry> entries) {
    return entries.stream()
        .flatMap(entry -> DependencyLine.of(entry).stream())
        .map(DependencyLine::condition)
        .filter(condition -> open(condition.expression()))
        .map(open -> refused("depends on ", open))
        .findFirst()
        .or(() -> openSelection(symbol))
        .or(() -> openDefault(entries))
        .orElseGet(() -> new Cause("open"));
  }

  private Optional<Cause> openSelection(String symbol) {
    return evaluation.outline().selections(symbol).stream()
        .map(by -> by.entry().symbol())
        .filter(by -> !evaluation.value(by).known())
        .map(by -> new Cause("selected by " + by, culprits.of(new Expression.Name(by), true)))
        .findFirst();
  }

  private Optional<Cause> openDefault(List<MenuEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.attributes().defaults().stream())
        .filter(own -> open(own.value()) || open(own.condition().expression()))
        .map(own -> new Cause("default " + own.text(), culprits.of(own.value(), true)))
        .findFirst();
  }

  private boolean open(Expression expression) {
    return expression.in(evaluation).verdict() == ClauseStatus.UNDECIDED;
  }

  private Cause whyOn(String symbol, List<MenuEntry> entries) {
    Optional<MenuBlock> choice = entries.get(0).scope().choice();
    return selecting(symbol)
        .or(
            () ->
                choice.map(MenuBlock::title).map(title -> new Cause("chosen in \"" + title + "\"")))
        .or(() -> set(symbol, entries))
        .orElseGet(() -> byDefault(entries));
  }

  private Optional<Cause> selecting(String symbol) {
    return evaluation.outline().selections(symbol).stream()
        .filter(selection -> !evaluation.rules().selections().truth(selection).off())
        .map(
            by ->
                new Cause("selected by " + by.entry().symbol(), by.condition().place(), List.of()))
        .findFirst();
  }

  private Optional<Cause> set(String symbol, List<MenuEntry> entries) {
    boolean shown = !evaluation.rules().conditions().visibility(SymbolType.BOOL, entries).off();
    boolean set = shown && evaluation.knowledge().recorded().has(symbol);
    return set ? Optional.of(new Cause("set in .config")) : Optional.empty();
  }

  private Cause byDefault(List<MenuEntry> entries) {
    for (MenuEntry entry : entries) {
      for (Default candidate : entry.attributes().defaults()) {
        if (!evaluation.rules().conditions().applies(entry, candidate.condition()).off()) {
          SourcePosition place = candidate.condition().place();
          List<Blocker> behind = culprits.of(candidate.value(), false);
          return new Cause("default " + candidate.text(), place, behind);
        }
      }
    }
    return new Cause("implied by another one");
  }

  private Cause whyOff(String symbol, List<MenuEntry> entries) {
    Optional<MenuBlock> choice = entries.get(0).scope().choice();
    boolean prompted = entries.stream().anyMatch(entry -> !entry.attributes().prompts().isEmpty());
    return entries.stream()
        .flatMap(entry -> DependencyLine.of(entry).stream())
        .map(DependencyLine::condition)
        .filter(condition -> !condition.expression().in(evaluation).on())
        .map(unmet -> refused("depends on ", unmet))
        .findFirst()
        .or(() -> choice.map(this::insteadOf))
        .or(() -> prompted ? Optional.of(new Cause("not set in .config")) : Optional.empty())
        .or(() -> notSelected(symbol))
        .orElseGet(() -> defaultOff(entries.get(0)));
  }

  private Cause refused(String words, LocatedExpression unmet) {
    List<Blocker> behind = culprits.of(unmet.expression(), true);
    return new Cause(words + unmet.text(), unmet.place(), behind);
  }

  private Cause insteadOf(MenuBlock choice) {
    String words = "another one is chosen in \"" + choice.title() + "\"";
    return new Cause(words, culprits.chosen(choice));
  }

  private Optional<Cause> notSelected(String symbol) {
    return evaluation.outline().selections(symbol).stream()
        .filter(selection -> evaluation.value(selection.entry().symbol()).truth().on())
        .map(by -> refused("selected by " + by.entry().symbol() + " only if ", by.condition()))
        .findFirst();
  }

  private Cause defaultOff(MenuEntry entry) {
    return entry.attributes().defaults().stream()
        .findFirst()
        .map(own -> new Cause("default " + own.text(), culprits.of(own.value(), true)))
        .orElseGet(() -> new Cause("nobody selects it"));
  }
}
