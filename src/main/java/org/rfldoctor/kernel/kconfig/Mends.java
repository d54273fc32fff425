package org.rfldoctor.kernel.kconfig;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds changes that meet conditions, tries each of them, and puts the smallest loss first. */
final class Mends {
  private static final int MOST_SHOWN = 4;
  private static final Comparator<Mend> LEAST_LOSS =
      Comparator.comparingInt(Mend::loss).thenComparingInt(mend -> mend.changes().size());

  private final Evaluation evaluation;
  private final Prices prices;

  Mends(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.prices = new Prices(evaluation.outline());
  }

  /** Those that meet one expression. */
  List<Mend> of(Expression expression) {
    List<Way> ways = new SymbolWays(evaluation).to(expression, true);
    return works(ways, List.of(expression)).limit(MOST_SHOWN).toList();
  }

  /** The least one that meets them all at once. */
  Optional<Mend> ofAll(List<Expression> expressions) {
    List<Way> ways = List.of(Way.NONE);
    for (Expression expression : expressions) {
      List<Way> own = new SymbolWays(evaluation).to(expression, true);
      ways = Way.both(ways, sorted(own));
    }
    return works(ways, expressions).findFirst();
  }

  private List<Way> sorted(List<Way> ways) {
    return ways.stream()
        .sorted(Comparator.comparing(way -> prices.priced(way.changes()), LEAST_LOSS))
        .toList();
  }

  private Stream<Mend> works(List<Way> ways, List<Expression> wanted) {
    return ways.stream()
        .map(way -> prices.priced(way.changes()))
        .filter(mend -> !mend.changes().isEmpty())
        .sorted(LEAST_LOSS)
        .filter(mend -> meets(mend, wanted));
  }

  private boolean meets(Mend mend, List<Expression> wanted) {
    Evaluation changed = evaluation.with(mend.changes());
    return wanted.stream().allMatch(expression -> expression.in(changed).on());
  }
}
