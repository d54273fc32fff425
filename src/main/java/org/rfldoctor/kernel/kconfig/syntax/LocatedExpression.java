package org.rfldoctor.kernel.kconfig.syntax;

import org.rfldoctor.check.SourcePosition;

/** An expression with its source text and its position. */
public record LocatedExpression(Expression expression, String text, SourcePosition place) {
  private static final String ALWAYS = "y";

  static LocatedExpression always(SourcePosition place) {
    return new LocatedExpression(new Expression.Constant(ALWAYS), ALWAYS, place);
  }

  public boolean trivial() {
    return text.equals(ALWAYS);
  }
}
