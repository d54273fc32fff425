package org.rfldoctor.kernel.kconfig.explain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.value.SettingChange;

/** Finds changes that meet conditions. It verifies each by an evaluation and sorts them by loss. */
final class ConfigFixFinder {
  private static final int MOST_SHOWN = 3;
  private static final Comparator<ConfigFix> LEAST_LOSS =
      Comparator.comparingInt(ConfigFix::loss).thenComparingInt(mend -> mend.changes().size());

  private final Evaluator evaluation;
  private final FixCosts prices;

  ConfigFixFinder(Evaluator evaluation) {
    this.evaluation = evaluation;
    this.prices = new FixCosts(evaluation.outline());
  }

  /**
   * At most three changes that meet an expression and break none of the others, least loss first.
   */
  List<ConfigFix> of(Expression expression, List<Expression> all) {
    List<CandidateFix> ways = new SymbolFixSearch(evaluation).to(expression, true);
    List<Expression> notUnmet = all.stream().filter(other -> !unmet(other)).toList();
    Set<Set<String>> shapes = new HashSet<>();
    return works(ways, List.of(expression))
        .filter(mend -> breaksNone(mend, notUnmet))
        .filter(mend -> shapes.add(shape(mend)))
        .limit(MOST_SHOWN)
        .toList();
  }

  /**
   * The changed settings, with the choice in place of its members. Of fixes with the same shape,
   * only the first is kept.
   */
  private Set<String> shape(ConfigFix mend) {
    return mend.changes().stream().map(this::shape).collect(Collectors.toSet());
  }

  private String shape(SettingChange change) {
    return evaluation.outline().entries(change.symbol()).stream()
        .flatMap(entry -> entry.scope().choice().stream())
        .findFirst()
        .map(choice -> choice.place().toString())
        .orElse(change.argument());
  }

  /**
   * The change with the least loss after which no expression is unmet. Undecided expressions may
   * stay undecided.
   */
  Optional<ConfigFix> ofAll(List<Expression> expressions) {
    List<CandidateFix> ways = List.of(CandidateFix.NONE);
    List<Expression> unmet = expressions.stream().filter(this::unmet).toList();
    for (Expression expression : unmet) {
      List<CandidateFix> own = new SymbolFixSearch(evaluation).to(expression, true);
      ways = CandidateFix.both(ways, sorted(own));
    }
    return works(ways, unmet).filter(mend -> breaksNone(mend, expressions)).findFirst();
  }

  private boolean unmet(Expression expression) {
    return expression.in(evaluation).off();
  }

  private List<CandidateFix> sorted(List<CandidateFix> ways) {
    return ways.stream()
        .sorted(Comparator.comparing(way -> prices.priced(way.changes()), LEAST_LOSS))
        .toList();
  }

  private Stream<ConfigFix> works(List<CandidateFix> ways, List<Expression> wanted) {
    return ways.stream()
        .map(way -> prices.priced(way.changes()))
        .filter(mend -> !mend.changes().isEmpty())
        .sorted(LEAST_LOSS)
        .filter(mend -> meets(mend, wanted));
  }

  private boolean breaksNone(ConfigFix mend, List<Expression> expressions) {
    Evaluator changed = evaluation.with(mend.changes());
    return expressions.stream().noneMatch(expression -> expression.in(changed).off());
  }

  private boolean meets(ConfigFix mend, List<Expression> wanted) {
    Evaluator changed = evaluation.with(mend.changes());
    return wanted.stream().allMatch(expression -> expression.in(changed).on());
  }
}
