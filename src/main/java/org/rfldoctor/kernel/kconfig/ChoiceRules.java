package org.rfldoctor.kernel.kconfig;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which member of a choice is the chosen one. Up to 6.10 nobody minded that a default was refused.
 */
record ChoiceRules(
    Conditions conditions, Scope choice, DotConfig recorded, boolean choiceIsSymbol) {

  Truth value(String symbol) {
    Optional<Entry> own =
        choice.members().stream().filter(e -> e.symbol().equals(symbol)).findFirst();
    if (own.map(this::visibility).orElse(Truth.NO).off()) {
      return Truth.NO;
    }
    if (choiceIsSymbol && says(own.orElseThrow(), "m")) {
      return visibility(own.orElseThrow()).and(Truth.MODULE); // a choice of modules lets several be
    }
    Optional<Entry> set = lastSet(choice.members().stream());
    boolean certain =
        set.map(this::visibility).filter(Truth::on).isPresent()
            || choice.members().stream().noneMatch(this::doubtful);
    return certain ? Truth.of(chosen().equals(Optional.of(symbol))) : Truth.UNDECIDED;
  }

  private Truth visibility(Entry member) {
    return conditions.visibility(Type.BOOL, List.of(member));
  }

  private boolean doubtful(Entry member) {
    Truth truth = visibility(member);
    return !truth.on() && !truth.off();
  }

  private Optional<String> chosen() {
    List<Entry> shown = choice.members().stream().filter(m -> visibility(m).on()).toList();
    return lastSet(shown.stream())
        .or(() -> byDefault(shown).filter(this::acceptable))
        .or(() -> shown.stream().filter(this::unsaid).findFirst())
        .or(() -> shown.stream().min(Comparator.comparingInt(this::line)))
        .map(Entry::symbol);
  }

  /** Of several set to y, the one whose line comes last. */
  private Optional<Entry> lastSet(Stream<Entry> members) {
    return members.filter(member -> says(member, "y")).max(Comparator.comparingInt(this::line));
  }

  private Optional<Entry> byDefault(List<Entry> shown) {
    return choice.attributes().defaults().stream()
        .filter(candidate -> conditions.applies(choice, candidate.condition()).on())
        .flatMap(candidate -> shown.stream().filter(m -> m.symbol().equals(candidate.text())))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  private boolean acceptable(Entry member) {
    return choiceIsSymbol || !says(member, "n");
  }

  private boolean says(Entry member, String value) {
    return recorded.value(member.symbol()).equals(Optional.of(value));
  }

  private boolean unsaid(Entry member) {
    return recorded.value(member.symbol()).isEmpty();
  }

  private int line(Entry member) {
    return recorded.line(member.symbol());
  }
}
