package org.rfldoctor.kernel.kconfig.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.syntax.KconfigException;
import org.rfldoctor.kernel.kconfig.syntax.MenuBlock;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.Tristate;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/**
 * Computes the chosen member of a choice. Evaluates all combinations of the members whose
 * visibility is undecided and the defaults whose condition is undecided.
 */
final class ChoiceEvaluator {
  private static final int MOST_DOUBTS = 6;
  private static final int MOST_MEMBERS = 500;

  private record Member(String symbol, TristateRange shown, Optional<String> said, int line) {
    boolean says(String value) {
      return said.filter(value::equals).isPresent();
    }
  }

  private record Default(String symbol, TristateRange applies) {}

  private final KconfigDialect dialect;
  private final List<Member> members = new ArrayList<>();
  private final List<Default> defaults = new ArrayList<>();

  ChoiceEvaluator(
      DependencyEvaluator conditions,
      MenuBlock choice,
      DotConfig recorded,
      KconfigDialect dialect) {
    this.dialect = dialect;
    if (choice.members().size() > MOST_MEMBERS) {
      throw new KconfigException(choice.place(), "a choice of more than " + MOST_MEMBERS);
    }
    for (MenuEntry member : choice.members()) {
      TristateRange shown = conditions.visibility(choice.choiceType(), List.of(member));
      String symbol = member.symbol();
      members.add(new Member(symbol, shown, recorded.value(symbol), recorded.line(symbol)));
    }
    for (SymbolProperties.Default own : choice.attributes().defaults()) {
      defaults.add(new Default(own.text(), conditions.applies(choice, own.condition())));
    }
  }

  /**
   * The value of a member; empty if the choice only permits m, since several members can then be m.
   */
  Optional<TristateRange> value(String symbol) {
    Optional<Member> own = members.stream().filter(m -> m.symbol().equals(symbol)).findFirst();
    TristateRange shown = own.map(Member::shown).orElse(TristateRange.NO);
    boolean onlyAsModule =
        dialect.choiceIsSymbol() && shown.on() && shown.most() == Tristate.MODULE;
    return onlyAsModule
        ? Optional.empty()
        : Optional.of(shown.off() ? TristateRange.NO : amongAllPossibilities(symbol));
  }

  private TristateRange amongAllPossibilities(String symbol) {
    List<Object> doubts = new ArrayList<>();
    members.stream().filter(member -> open(member.shown())).forEach(doubts::add);
    defaults.stream().filter(own -> open(own.applies())).forEach(doubts::add);
    if (doubts.size() > MOST_DOUBTS) {
      return TristateRange.UNDECIDED;
    }
    TristateRange truth = null;
    for (int world = 0; world < 1 << doubts.size(); world++) {
      TristateRange here =
          TristateRange.of(chosen(granted(doubts, world)).equals(Optional.of(symbol)));
      truth = truth == null ? here : truth.union(here);
    }
    return truth;
  }

  private static boolean open(TristateRange truth) {
    return !truth.on() && !truth.off();
  }

  private static List<Object> granted(List<Object> doubts, int world) {
    return doubts.stream().filter(doubt -> (world >> doubts.indexOf(doubt) & 1) == 1).toList();
  }

  /** The chosen member, if exactly the granted ones of the undecided members and defaults apply. */
  private Optional<String> chosen(List<Object> granted) {
    List<Member> shown =
        members.stream().filter(m -> m.shown().on() || granted.contains(m)).toList();
    return lastSet(dialect.choiceIsSymbol() ? members : shown)
        .filter(shown::contains)
        .or(() -> byDefault(shown, granted).filter(this::acceptable))
        .or(() -> shown.stream().filter(member -> member.said().isEmpty()).findFirst())
        .or(() -> shown.stream().min(Comparator.comparingInt(Member::line)))
        .map(Member::symbol);
  }

  /**
   * The member that the {@code .config} sets last. Up to 6.10 an invisible member counts too; the
   * choice then uses its default.
   */
  private static Optional<Member> lastSet(List<Member> among) {
    return among.stream()
        .filter(member -> member.says("y"))
        .max(Comparator.comparingInt(Member::line));
  }

  private Optional<Member> byDefault(List<Member> shown, List<Object> granted) {
    return defaults.stream()
        .filter(own -> own.applies().on() || granted.contains(own))
        .flatMap(own -> shown.stream().filter(m -> m.symbol().equals(own.symbol())))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  private boolean acceptable(Member member) {
    return dialect.choiceIsSymbol() || !member.says("n");
  }
}
