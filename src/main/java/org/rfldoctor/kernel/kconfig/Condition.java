package org.rfldoctor.kernel.kconfig;

/** A condition as it stands in a file. */
record Condition(Expression expression, String text, Place place) {
  private static final String ALWAYS = "y";

  static Condition always(Place place) {
    return new Condition(new Expression.Constant(ALWAYS), ALWAYS, place);
  }

  boolean trivial() {
    return text.equals(ALWAYS);
  }
}
