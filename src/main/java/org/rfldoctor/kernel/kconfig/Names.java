package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rfldoctor.kernel.kconfig.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.Expression.Name;
import org.rfldoctor.kernel.kconfig.Expression.Operand;

/** Collects the names in expressions. */
record Names(Set<String> found) implements Expression.Cases<Names> {
  static Set<String> in(Expression expression) {
    return expression.match(new Names(new TreeSet<>())).found();
  }

  @Override
  public Names operand(Operand operand) {
    if (operand instanceof Name name) {
      found.add(name.text());
    }
    return this;
  }

  @Override
  public Names comparison(Comparison comparison) {
    return operand(comparison.left()).operand(comparison.right());
  }

  @Override
  public Names not(Expression inner) {
    return inner.match(this);
  }

  @Override
  public Names all(List<Expression> parts) {
    parts.forEach(part -> part.match(this));
    return this;
  }

  @Override
  public Names any(List<Expression> parts) {
    return all(parts);
  }
}
