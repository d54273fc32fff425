package org.rfldoctor.kernel.kconfig;

/** Every symbol as the {@code .config} recorded it, and no call answered. */
record RecordedValues(Outline outline, DotConfig recorded) implements Values {
  @Override
  public Value value(String symbol) {
    Type type = Rules.type(outline.entries(symbol));
    return recorded
        .value(symbol)
        .map(text -> Value.of(type, text))
        .orElseGet(() -> type == Type.UNKNOWN ? Value.constant(symbol) : Value.none(type));
  }

  @Override
  public Value call(String text) {
    return Value.undecided(Type.UNKNOWN);
  }
}
