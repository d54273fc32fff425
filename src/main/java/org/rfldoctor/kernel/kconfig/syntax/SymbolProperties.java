package org.rfldoctor.kernel.kconfig.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.kernel.kconfig.value.SymbolType;

/**
 * The attribute lines of one entry ({@code config}, {@code choice}, {@code menu}), in their order.
 */
public record SymbolProperties(
    SymbolType type,
    boolean transitional,
    List<Prompt> prompts,
    List<Default> defaults,
    List<Select> selects,
    List<Select> implies,
    List<Range> ranges,
    List<LocatedExpression> dependsOn,
    List<LocatedExpression> visibleIf) {

  public record Prompt(String text, LocatedExpression condition) {}

  public record Default(Expression value, String text, LocatedExpression condition) {}

  record Select(String symbol, LocatedExpression condition) {}

  public record Range(
      Expression.Operand least, Expression.Operand most, LocatedExpression condition) {}

  /** Collects the attributes while an entry is parsed. */
  static final class Draft {
    SymbolType type = SymbolType.UNKNOWN;
    boolean transitional;
    final List<Prompt> prompts = new ArrayList<>();
    final List<Default> defaults = new ArrayList<>();
    final List<Select> selects = new ArrayList<>();
    final List<Select> implies = new ArrayList<>();
    final List<Range> ranges = new ArrayList<>();
    final List<LocatedExpression> dependsOn = new ArrayList<>();
    final List<LocatedExpression> visibleIf = new ArrayList<>();

    SymbolProperties finished() {
      return new SymbolProperties(
          type,
          transitional,
          List.copyOf(prompts),
          List.copyOf(defaults),
          List.copyOf(selects),
          List.copyOf(implies),
          List.copyOf(ranges),
          List.copyOf(dependsOn),
          List.copyOf(visibleIf));
    }
  }
}
