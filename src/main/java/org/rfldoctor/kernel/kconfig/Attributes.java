package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.List;

/**
 * The attribute lines of one entry ({@code config}, {@code choice}, {@code menu}), in their order.
 */
record Attributes(
    Type type,
    boolean transitional,
    List<Prompt> prompts,
    List<Default> defaults,
    List<Select> selects,
    List<Select> implies,
    List<Range> ranges,
    List<Condition> dependsOn,
    List<Condition> visibleIf) {

  record Prompt(String text, Condition condition) {}

  record Default(Expression value, String text, Condition condition) {}

  record Select(String symbol, Condition condition) {}

  record Range(Expression.Operand least, Expression.Operand most, Condition condition) {}

  /** Collects attributes while an entry is read. */
  static final class Draft {
    Type type = Type.UNKNOWN;
    boolean transitional;
    final List<Prompt> prompts = new ArrayList<>();
    final List<Default> defaults = new ArrayList<>();
    final List<Select> selects = new ArrayList<>();
    final List<Select> implies = new ArrayList<>();
    final List<Range> ranges = new ArrayList<>();
    final List<Condition> dependsOn = new ArrayList<>();
    final List<Condition> visibleIf = new ArrayList<>();

    Attributes finished() {
      return new Attributes(
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
