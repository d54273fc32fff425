package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * How the value of an int, hex or string symbol follows from its entries; ranges are left to
 * Kconfig.
 */
record TextRules(Conditions conditions, Values values) {

  Value value(Type type, Optional<String> user, List<Entry> entries) {
    Truth visibility = conditions.visibility(type, entries);
    if (user.isPresent() && visibility.on()) {
      return Value.written(type, user.get());
    }
    Value byDefault = byDefault(type, entries);
    boolean doubtful = user.isPresent() && !visibility.off() && !byDefault.text().equals(user);
    return doubtful ? Value.undecided(type) : byDefault;
  }

  private Value byDefault(Type type, List<Entry> entries) {
    for (Entry entry : entries) {
      for (Attributes.Default candidate : entry.attributes().defaults()) {
        Truth applies = conditions.applies(entry, candidate.condition());
        if (applies.on()) {
          return of(type, candidate.value());
        }
        if (!applies.off()) {
          return Value.undecided(type);
        }
      }
    }
    return Value.none(type);
  }

  private Value of(Type type, Expression expression) {
    if (!(expression instanceof Expression.Operand operand)) {
      return Value.none(type);
    }
    return operand
        .value(values)
        .text()
        .map(text -> Value.written(type, text))
        .orElseGet(() -> Value.undecided(type));
  }
}
