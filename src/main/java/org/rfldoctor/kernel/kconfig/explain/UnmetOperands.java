package org.rfldoctor.kernel.kconfig.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Comparison;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Operand;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/**
 * Finds the operands that prevent an expression from being on, or off. The key is the operand's
 * text.
 */
record UnmetOperands(SymbolLookup values, boolean on)
    implements Expression.Cases<Map<String, Operand>> {

  Map<String, Operand> of(Expression expression) {
    TristateRange truth = expression.in(values);
    boolean there = on ? truth.on() : truth.off();
    return there ? Map.of() : expression.match(this);
  }

  @Override
  public Map<String, Operand> operand(Operand operand) {
    return Map.of(operand.text(), operand);
  }

  @Override
  public Map<String, Operand> comparison(Comparison comparison) {
    Map<String, Operand> sides = new LinkedHashMap<>();
    sides.put(comparison.left().text(), comparison.left());
    sides.put(comparison.right().text(), comparison.right());
    return sides;
  }

  @Override
  public Map<String, Operand> not(Expression inner) {
    return new UnmetOperands(values, !on).of(inner);
  }

  @Override
  public Map<String, Operand> all(List<Expression> parts) {
    return each(parts);
  }

  @Override
  public Map<String, Operand> any(List<Expression> parts) {
    return each(parts);
  }

  private Map<String, Operand> each(List<Expression> parts) {
    Map<String, Operand> blamed = new LinkedHashMap<>();
    parts.forEach(part -> blamed.putAll(of(part)));
    return blamed;
  }
}
