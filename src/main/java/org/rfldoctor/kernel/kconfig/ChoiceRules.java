package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.Attributes.Default;

/**
 * Which member of a choice is the chosen one. Up to 6.10 nobody minded that a default was refused.
 * Where it is open which members are shown, and which defaults apply, all the possibilities are
 * gone through.
 */
record ChoiceRules(Conditions conditions, Scope choice, DotConfig recorded, Dialect dialect) {
  private static final int MOST_DOUBTS = 6;

  Truth value(String symbol) {
    Optional<Entry> own =
        choice.members().stream().filter(member -> member.symbol().equals(symbol)).findFirst();
    Truth shown = own.map(this::visibility).orElse(Truth.NO);
    if (shown.off()) {
      return Truth.NO;
    }
    if (dialect.choiceIsSymbol() && says(own.orElseThrow(), "m")) {
      return shown.and(Truth.MODULE); // a choice of modules lets several be
    }
    return among(symbol);
  }

  private Truth among(String symbol) {
    List<Object> doubts =
        Stream.<Object>concat(
                choice.members().stream().filter(member -> open(visibility(member))),
                choice.attributes().defaults().stream().filter(own -> open(applies(own))))
            .toList();
    if (doubts.size() > MOST_DOUBTS) {
      return Truth.UNDECIDED;
    }
    Truth truth = null;
    for (int world = 0; world < 1 << doubts.size(); world++) {
      List<Object> granted = new ArrayList<>();
      for (int i = 0; i < doubts.size(); i++) {
        if ((world >> i & 1) == 1) {
          granted.add(doubts.get(i));
        }
      }
      Truth here = Truth.of(chosen(granted::contains).equals(Optional.of(symbol)));
      truth = truth == null ? here : truth.join(here);
    }
    return truth;
  }

  private static boolean open(Truth truth) {
    return !truth.on() && !truth.off();
  }

  private Truth visibility(Entry member) {
    return conditions.visibility(Type.BOOL, List.of(member));
  }

  private Truth applies(Default own) {
    return conditions.applies(choice, own.condition());
  }

  /** The chosen one, when of the doubtful ones only the granted ones are. */
  private Optional<String> chosen(Predicate<Object> granted) {
    List<Entry> shown =
        choice.members().stream()
            .filter(member -> visibility(member).on() || granted.test(member))
            .toList();
    return lastSet(shown)
        .or(() -> byDefault(shown, granted).filter(this::acceptable))
        .or(() -> shown.stream().filter(this::unsaid).findFirst())
        .or(() -> shown.stream().min(Comparator.comparingInt(this::line)))
        .map(Entry::symbol);
  }

  /** Of several set to y, the one whose line comes last. */
  private Optional<Entry> lastSet(List<Entry> shown) {
    return shown.stream()
        .filter(member -> says(member, "y"))
        .max(Comparator.comparingInt(this::line));
  }

  private Optional<Entry> byDefault(List<Entry> shown, Predicate<Object> granted) {
    return choice.attributes().defaults().stream()
        .filter(own -> applies(own).on() || granted.test(own))
        .flatMap(own -> shown.stream().filter(member -> member.symbol().equals(own.text())))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  private boolean acceptable(Entry member) {
    return dialect.choiceIsSymbol() || !says(member, "n");
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
