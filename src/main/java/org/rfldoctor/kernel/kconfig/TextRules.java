package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.Attributes.Default;
import org.rfldoctor.kernel.kconfig.Attributes.Range;

/** Evaluates int, hex and string symbols. */
record TextRules(Conditions conditions, Values values, Dialect dialect) {

  Value value(Type type, Optional<String> recorded, List<Entry> entries) {
    Truth visibility = conditions.visibility(type, entries);
    Optional<Value> user =
        recorded
            .filter(text -> Order.fits(type, text))
            .map(text -> inRange(Value.written(type, text), entries));
    if (user.isPresent() && visibility.on()) {
      return user.get();
    }
    Value byDefault = inRange(byDefault(type, entries), entries);
    boolean open = user.isPresent() && !visibility.off();
    boolean same = open && byDefault.text().equals(user.get().text());
    return open && !same ? Value.undecided(type) : byDefault;
  }

  private Value byDefault(Type type, List<Entry> entries) {
    for (Entry entry : entries) {
      for (Default candidate : entry.attributes().defaults()) {
        Truth applies = conditions.applies(entry, candidate.condition());
        if (applies.on()) {
          return of(type, candidate.value());
        }
        if (!applies.off()) {
          return Value.undecided(type);
        }
      }
    }
    return dialect.none(type);
  }

  private Value of(Type type, Expression expression) {
    if (!(expression instanceof Expression.Operand operand)) {
      return dialect.none(type);
    }
    return operand
        .value(values)
        .text()
        .map(text -> Value.written(type, text))
        .orElseGet(() -> Value.undecided(type));
  }

  /** Limits a value to the first range that applies. */
  private Value inRange(Value value, List<Entry> entries) {
    for (Entry entry : entries) {
      for (Range range : entry.attributes().ranges()) {
        if (value.known() && conditions.applies(entry, range.condition()).on()) {
          return cut(value, range);
        }
      }
    }
    return value;
  }

  private Value cut(Value value, Range range) {
    Value least = range.least().value(values);
    Value most = range.most().value(values);
    if (Relation.LESS.between(value, least).on()) {
      return Value.written(value.type(), least.toString());
    }
    return Relation.GREATER.between(value, most).on()
        ? Value.written(value.type(), most.toString())
        : value;
  }
}
