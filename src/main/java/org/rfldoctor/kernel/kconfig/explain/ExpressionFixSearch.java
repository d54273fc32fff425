package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Constant;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Name;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Operand;
import org.rfldoctor.kernel.kconfig.syntax.KconfigOperator;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/** Searches for settings that turn an expression on or off. */
record ExpressionFixSearch(SymbolFixSearch symbols, SymbolLookup values, boolean on)
    implements Expression.Cases<List<CandidateFix>> {

  List<CandidateFix> of(Expression expression) {
    TristateRange truth = expression.in(values);
    boolean there = on ? truth.on() : truth.off();
    return there ? List.of(CandidateFix.NONE) : expression.match(this);
  }

  private ExpressionFixSearch reversed() {
    return new ExpressionFixSearch(symbols, values, !on);
  }

  @Override
  public List<CandidateFix> operand(Operand operand) {
    return operand instanceof Name name ? symbols.ways(name.text(), on) : List.of();
  }

  @Override
  public List<CandidateFix> comparison(Comparison comparison) {
    boolean equal = comparison.relation() == KconfigOperator.EQUAL;
    boolean simple = equal || comparison.relation() == KconfigOperator.UNEQUAL;
    if (simple
        && comparison.left() instanceof Name name
        && comparison.right() instanceof Constant value) {
      boolean wanted = equal == on;
      return switch (value.text()) {
        case "y" -> symbols.ways(name.text(), wanted);
        case "n" -> symbols.ways(name.text(), !wanted);
        default -> List.of();
      };
    }
    return List.of();
  }

  @Override
  public List<CandidateFix> not(Expression inner) {
    return reversed().of(inner);
  }

  @Override
  public List<CandidateFix> all(List<Expression> parts) {
    return on ? each(parts) : some(parts);
  }

  @Override
  public List<CandidateFix> any(List<Expression> parts) {
    return on ? some(parts) : each(parts);
  }

  private List<CandidateFix> each(List<Expression> parts) {
    List<CandidateFix> ways = List.of(CandidateFix.NONE);
    for (Expression part : parts) {
      ways = ways.isEmpty() ? ways : CandidateFix.both(ways, of(part));
    }
    return ways;
  }

  private List<CandidateFix> some(List<Expression> parts) {
    List<CandidateFix> ways = List.of();
    for (Expression part : parts) {
      ways = CandidateFix.either(ways, of(part));
    }
    return ways;
  }
}
