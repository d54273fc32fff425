package org.rfldoctor.kernel.kconfig.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Call;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Name;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Operand;
import org.rfldoctor.kernel.kconfig.syntax.MenuBlock;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/**
 * Finds the symbols that break an expression, and the symbols that cause their values. Each symbol
 * is named once.
 */
final class BlockerFinder {
  private static final int DEEPEST = 6;

  private final Evaluator evaluation;
  private final Set<String> named = new HashSet<>();
  private int depth;

  BlockerFinder(Evaluator evaluation) {
    this.evaluation = evaluation;
  }

  /** The symbols that keep the expression from being on (or off). */
  List<Blocker> of(Expression expression, boolean on) {
    if (depth >= DEEPEST) {
      return List.of();
    }
    depth++;
    List<Blocker> culprits =
        new UnmetOperands(evaluation, on)
            .of(expression).values().stream()
                .filter(this::worthNaming)
                .filter(operand -> named.add(operand.text()))
                .map(this::culprit)
                .toList();
    depth--;
    return culprits;
  }

  /** The chosen members of a choice. */
  List<Blocker> chosen(MenuBlock choice) {
    return choice.members().stream()
        .map(MenuEntry::symbol)
        .filter(symbol -> evaluation.value(symbol).truth().on())
        .filter(named::add)
        .map(this::culprit)
        .toList();
  }

  /** Whether an operand can be a blocker: symbols and macro calls can, literals cannot. */
  private boolean worthNaming(Operand operand) {
    boolean symbol = operand instanceof Name && !number(operand.text());
    return symbol || operand instanceof Call;
  }

  private boolean number(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return (digits || text.startsWith("0x")) && evaluation.outline().entries(text).isEmpty();
  }

  private Blocker culprit(Operand operand) {
    return operand instanceof Name
        ? culprit(operand.text())
        : new Blocker(
            operand.text(), "unknown", Optional.empty(), "only running it would tell", List.of());
  }

  private Blocker culprit(String symbol) {
    SymbolValue value = evaluation.value(symbol);
    ValueCauseFinder.Cause cause = new ValueCauseFinder(evaluation, this).of(symbol, value);
    Optional<String> recorded = evaluation.knowledge().recorded().value(symbol);
    return new Blocker(symbol, value.toString(), recorded, cause.words(), cause.behind());
  }
}
