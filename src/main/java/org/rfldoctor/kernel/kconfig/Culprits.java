package org.rfldoctor.kernel.kconfig;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.kernel.kconfig.Expression.Call;
import org.rfldoctor.kernel.kconfig.Expression.Name;
import org.rfldoctor.kernel.kconfig.Expression.Operand;

/**
 * Finds the symbols that break an expression, and the symbols that these are due to. Each symbol is
 * named once.
 */
final class Culprits {
  private static final int DEEPEST = 6;

  private final Evaluation evaluation;
  private final Set<String> named = new HashSet<>();
  private int depth;

  Culprits(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The symbols that keep the expression from being on (or off). */
  List<Culprit> of(Expression expression, boolean on) {
    if (depth >= DEEPEST) {
      return List.of();
    }
    depth++;
    List<Culprit> culprits =
        new Blame(evaluation, on)
            .of(expression).values().stream()
                .filter(this::worthNaming)
                .filter(operand -> named.add(operand.text()))
                .map(this::culprit)
                .toList();
    depth--;
    return culprits;
  }

  /** The members of a choice that are chosen. */
  List<Culprit> chosen(Scope choice) {
    return choice.members().stream()
        .map(Entry::symbol)
        .filter(symbol -> evaluation.value(symbol).truth().on())
        .filter(named::add)
        .map(this::culprit)
        .toList();
  }

  /** Names symbols and macro calls as blockers, not literals. */
  private boolean worthNaming(Operand operand) {
    boolean symbol = operand instanceof Name && !number(operand.text());
    return symbol || operand instanceof Call;
  }

  private boolean number(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return (digits || text.startsWith("0x")) && evaluation.outline().entries(text).isEmpty();
  }

  private Culprit culprit(Operand operand) {
    return operand instanceof Name
        ? culprit(operand.text())
        : new Culprit(
            operand.text(), "unknown", Optional.empty(), "only running it would tell", List.of());
  }

  private Culprit culprit(String symbol) {
    Value value = evaluation.value(symbol);
    Causes.Cause cause = new Causes(evaluation, this).of(symbol, value);
    Optional<String> recorded = evaluation.knowledge().recorded().value(symbol);
    return new Culprit(symbol, value.toString(), recorded, cause.words(), cause.behind());
  }
}
