package org.rfldoctor.kernel.kconfig;

import java.util.List;
import org.rfldoctor.kernel.kconfig.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.Expression.Constant;
import org.rfldoctor.kernel.kconfig.Expression.Name;
import org.rfldoctor.kernel.kconfig.Expression.Operand;

/** Searches for settings that turn an expression on or off. */
record Ways(SymbolWays symbols, Values values, boolean on) implements Expression.Cases<List<Way>> {

  List<Way> of(Expression expression) {
    Truth truth = expression.in(values);
    boolean there = on ? truth.on() : truth.off();
    return there ? List.of(Way.NONE) : expression.match(this);
  }

  private Ways reversed() {
    return new Ways(symbols, values, !on);
  }

  @Override
  public List<Way> operand(Operand operand) {
    return operand instanceof Name name ? symbols.ways(name.text(), on) : List.of();
  }

  @Override
  public List<Way> comparison(Comparison comparison) {
    boolean equal = comparison.relation() == Relation.EQUAL;
    boolean simple = equal || comparison.relation() == Relation.UNEQUAL;
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
  public List<Way> not(Expression inner) {
    return reversed().of(inner);
  }

  @Override
  public List<Way> all(List<Expression> parts) {
    return on ? each(parts) : some(parts);
  }

  @Override
  public List<Way> any(List<Expression> parts) {
    return on ? some(parts) : each(parts);
  }

  private List<Way> each(List<Expression> parts) {
    List<Way> ways = List.of(Way.NONE);
    for (Expression part : parts) {
      ways = ways.isEmpty() ? ways : Way.both(ways, of(part));
    }
    return ways;
  }

  private List<Way> some(List<Expression> parts) {
    List<Way> ways = List.of();
    for (Expression part : parts) {
      ways = Way.either(ways, of(part));
    }
    return ways;
  }
}
