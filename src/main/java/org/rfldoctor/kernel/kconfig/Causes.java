package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Position;
import org.rfldoctor.kernel.kconfig.Attributes.Default;

/** Finds why a symbol has its value: the user, a default, a {@code select}, a dependency. */
record Causes(Evaluation evaluation, Culprits culprits) {

  /** A short text, and the symbols that it is due to. */
  record Cause(String words, List<Culprit> behind) {
    Cause(String words) {
      this(words, List.of());
    }

    Cause(String words, Position place, List<Culprit> behind) {
      this(words + " (" + place + ")", behind);
    }
  }

  Cause of(String symbol, Value value) {
    if (evaluation.knowledge().now(symbol).isPresent() || Toolchain.decides(symbol)) {
      return new Cause("the toolchain decides it");
    }
    List<Entry> entries = evaluation.outline().entries(symbol);
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
  private Cause whyOpen(String symbol, List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> ClauseLine.of(entry).stream())
        .map(ClauseLine::condition)
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

  private Optional<Cause> openDefault(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.attributes().defaults().stream())
        .filter(own -> open(own.value()) || open(own.condition().expression()))
        .map(own -> new Cause("default " + own.text(), culprits.of(own.value(), true)))
        .findFirst();
  }

  private boolean open(Expression expression) {
    return expression.in(evaluation).verdict() == Verdict.UNDECIDED;
  }

  private Cause whyOn(String symbol, List<Entry> entries) {
    Optional<Scope> choice = entries.get(0).scope().choice();
    return selecting(symbol)
        .or(() -> choice.map(Scope::title).map(title -> new Cause("chosen in \"" + title + "\"")))
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

  private Optional<Cause> set(String symbol, List<Entry> entries) {
    boolean shown = !evaluation.rules().conditions().visibility(Type.BOOL, entries).off();
    boolean set = shown && evaluation.knowledge().recorded().has(symbol);
    return set ? Optional.of(new Cause("set in .config")) : Optional.empty();
  }

  private Cause byDefault(List<Entry> entries) {
    for (Entry entry : entries) {
      for (Default candidate : entry.attributes().defaults()) {
        if (!evaluation.rules().conditions().applies(entry, candidate.condition()).off()) {
          Position place = candidate.condition().place();
          List<Culprit> behind = culprits.of(candidate.value(), false);
          return new Cause("default " + candidate.text(), place, behind);
        }
      }
    }
    return new Cause("implied by another one");
  }

  private Cause whyOff(String symbol, List<Entry> entries) {
    Optional<Scope> choice = entries.get(0).scope().choice();
    boolean prompted = entries.stream().anyMatch(entry -> !entry.attributes().prompts().isEmpty());
    return entries.stream()
        .flatMap(entry -> ClauseLine.of(entry).stream())
        .map(ClauseLine::condition)
        .filter(condition -> !condition.expression().in(evaluation).on())
        .map(unmet -> refused("depends on ", unmet))
        .findFirst()
        .or(() -> choice.map(this::insteadOf))
        .or(() -> prompted ? Optional.of(new Cause("not set in .config")) : Optional.empty())
        .or(() -> notSelected(symbol))
        .orElseGet(() -> defaultOff(entries.get(0)));
  }

  private Cause refused(String words, Condition unmet) {
    List<Culprit> behind = culprits.of(unmet.expression(), true);
    return new Cause(words + unmet.text(), unmet.place(), behind);
  }

  private Cause insteadOf(Scope choice) {
    String words = "another one is chosen in \"" + choice.title() + "\"";
    return new Cause(words, culprits.chosen(choice));
  }

  private Optional<Cause> notSelected(String symbol) {
    return evaluation.outline().selections(symbol).stream()
        .filter(selection -> evaluation.value(selection.entry().symbol()).truth().on())
        .map(by -> refused("selected by " + by.entry().symbol() + " only if ", by.condition()))
        .findFirst();
  }

  private Cause defaultOff(Entry entry) {
    return entry.attributes().defaults().stream()
        .findFirst()
        .map(own -> new Cause("default " + own.text(), culprits.of(own.value(), true)))
        .orElseGet(() -> new Cause("nobody selects it"));
  }
}
