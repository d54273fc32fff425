package org.rfldoctor.kernel.kconfig;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.kernel.kconfig.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.Expression.Operand;

/** The operands that keep an expression from being where it is wanted: on, or off. */
record Blame(Values values, boolean on) implements Expression.Cases<Set<Operand>> {

  Set<Operand> of(Expression expression) {
    Truth truth = expression.in(values);
    boolean there = on ? truth.on() : truth.off();
    return there ? Set.of() : expression.match(this);
  }

  @Override
  public Set<Operand> operand(Operand operand) {
    return Set.of(operand);
  }

  @Override
  public Set<Operand> comparison(Comparison comparison) {
    Set<Operand> sides = new LinkedHashSet<>(List.of(comparison.left()));
    sides.add(comparison.right());
    return sides;
  }

  @Override
  public Set<Operand> not(Expression inner) {
    return new Blame(values, !on).of(inner);
  }

  @Override
  public Set<Operand> all(List<Expression> parts) {
    return each(parts);
  }

  @Override
  public Set<Operand> any(List<Expression> parts) {
    return each(parts);
  }

  private Set<Operand> each(List<Expression> parts) {
    Set<Operand> blamed = new LinkedHashSet<>();
    parts.forEach(part -> blamed.addAll(of(part)));
    return blamed;
  }
}
