package org.rfldoctor.kernel.kconfig.syntax;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Name;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Operand;

/** Collects the names in expressions. */
public record SymbolCollector(Set<String> found) implements Expression.Cases<SymbolCollector> {
  public static Set<String> in(Expression expression) {
    return expression.match(new SymbolCollector(new TreeSet<>())).found();
  }

  @Override
  public SymbolCollector operand(Operand operand) {
    if (operand instanceof Name name) {
      found.add(name.text());
    }
    return this;
  }

  @Override
  public SymbolCollector comparison(Comparison comparison) {
    return operand(comparison.left()).operand(comparison.right());
  }

  @Override
  public SymbolCollector not(Expression inner) {
    return inner.match(this);
  }

  @Override
  public SymbolCollector all(List<Expression> parts) {
    parts.forEach(part -> part.match(this));
    return this;
  }

  @Override
  public SymbolCollector any(List<Expression> parts) {
    return all(parts);
  }
}
