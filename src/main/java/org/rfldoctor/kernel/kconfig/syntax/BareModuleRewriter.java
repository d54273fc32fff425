package org.rfldoctor.kernel.kconfig.syntax;

import java.util.List;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Operand;

/** Replaces a bare m in a condition by {@code m && MODULES}, as Kconfig does. */
final class BareModuleRewriter implements Expression.Cases<Expression> {
  private static final Expression MODULE_WITH_MODULES =
      new Expression.All(List.of(new Expression.Constant("m"), new Expression.Name("MODULES")));

  @Override
  public Expression operand(Operand operand) {
    boolean bare = operand instanceof Expression.Constant && operand.text().equals("m");
    return bare ? MODULE_WITH_MODULES : operand;
  }

  @Override
  public Expression comparison(Comparison comparison) {
    return comparison;
  }

  @Override
  public Expression not(Expression inner) {
    return new Expression.Not(inner.match(this));
  }

  @Override
  public Expression all(List<Expression> parts) {
    return new Expression.All(each(parts));
  }

  @Override
  public Expression any(List<Expression> parts) {
    return new Expression.Any(each(parts));
  }

  private List<Expression> each(List<Expression> parts) {
    return parts.stream().map(part -> part.match(this)).toList();
  }
}
