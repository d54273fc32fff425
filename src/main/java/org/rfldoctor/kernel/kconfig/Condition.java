package org.rfldoctor.kernel.kconfig;

import org.rfldoctor.check.Position;

/** An expression with its source text and its position. */
record Condition(Expression expression, String text, Position place) {
  private static final String ALWAYS = "y";

  static Condition always(Position place) {
    return new Condition(new Expression.Constant(ALWAYS), ALWAYS, place);
  }

  boolean trivial() {
    return text.equals(ALWAYS);
  }
}
