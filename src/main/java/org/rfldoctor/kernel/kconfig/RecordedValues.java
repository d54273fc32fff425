package org.rfldoctor.kernel.kconfig;

import java.util.List;

/** Every symbol with its value in the {@code .config}; the results of macro calls are unknown. */
record RecordedValues(Outline outline, DotConfig recorded, Dialect dialect) implements Values {
  @Override
  public Value value(String symbol) {
    List<Entry> entries = outline.entries(symbol);
    if (entries.isEmpty()) {
      return outline.undefined(symbol, recorded);
    }
    Type type = Rules.type(entries);
    return recorded
        .value(symbol)
        .map(text -> Value.of(type, text))
        .orElseGet(() -> dialect.none(type));
  }

  @Override
  public Value call(String text) {
    return Value.undecided(Type.UNKNOWN);
  }
}
