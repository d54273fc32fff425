package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * How a symbol's value follows from its entries: {@code scripts/kconfig/symbol.c}, with doubt
 * allowed.
 */
final class Rules {
  private final Values values;
  private final DotConfig recorded;
  private final Dialect dialect;
  private final Conditions conditions;
  private final Selections selections;

  Rules(Values values, Outline outline, DotConfig recorded, Dialect dialect) {
    this.values = values;
    this.recorded = recorded;
    this.dialect = dialect;
    this.conditions = new Conditions(values, recorded, dialect);
    this.selections = new Selections(values, outline, conditions);
  }

  /** The rules as they were when a file was written: all symbols as it has them. */
  static Rules asRecorded(Outline outline, DotConfig recorded, Dialect dialect) {
    Values values = new RecordedValues(outline, recorded, dialect);
    return new Rules(values, outline, recorded, dialect);
  }

  Conditions conditions() {
    return conditions;
  }

  Selections selections() {
    return selections;
  }

  static Type type(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.attributes().type() != Type.UNKNOWN) {
        return entry.attributes().type();
      }
    }
    return Type.UNKNOWN;
  }

  Value value(String symbol, Type type, List<Entry> entries) {
    if (!type.logical()) {
      return new TextRules(conditions, values, dialect)
          .value(type, recorded.value(symbol), entries);
    }
    Type now = type == Type.TRISTATE && !symbol.equals("MODULES") ? tristate() : type;
    Truth truth =
        choice(entries)
            .flatMap(choice -> choice.value(symbol))
            .orElseGet(() -> truth(symbol, type, now, entries));
    return Value.logical(type, truth.as(now));
  }

  private Optional<ChoiceRules> choice(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.attributes().prompts().isEmpty())
        .flatMap(entry -> entry.scope().choice().stream())
        .findFirst()
        .map(choice -> new ChoiceRules(conditions, choice, recorded, dialect));
  }

  /** Without modules a tristate is a bool. */
  private Type tristate() {
    return values.value("MODULES").truth().off() ? Type.BOOL : Type.TRISTATE;
  }

  private Truth truth(String symbol, Type type, Type now, List<Entry> entries) {
    Truth selected = selections.selected(symbol).as(now);
    return selected.full() ? selected : own(symbol, type, now, entries).or(selected);
  }

  private Truth own(String symbol, Type type, Type now, List<Entry> entries) {
    Truth visibility = conditions.visibility(now, entries);
    Optional<Truth> user = user(symbol, type);
    if (user.isEmpty() || visibility.off()) {
      return unset(symbol, now, entries);
    }
    Truth set = user.get().and(visibility);
    return visibility.on() ? set : set.union(unset(symbol, now, entries));
  }

  private Optional<Truth> user(String symbol, Type type) {
    return recorded
        .value(symbol)
        .flatMap(Tristate::of)
        .filter(value -> type != Type.BOOL || value != Tristate.MODULE)
        .map(Truth::exactly);
  }

  /** The value without the user's: the first default that applies, raised by {@code imply}. */
  private Truth unset(String symbol, Type now, List<Entry> entries) {
    Truth byDefault = byDefault(entries);
    Truth implied = selections.implied(symbol).as(now);
    if (implied.off()) {
      return byDefault;
    }
    Truth raised = byDefault.or(implied).and(conditions.dependencies(entries).as(now));
    return implied.on() ? raised : raised.union(byDefault);
  }

  private Truth byDefault(List<Entry> entries) {
    Truth possible = null;
    for (Entry entry : entries) {
      for (Attributes.Default candidate : entry.attributes().defaults()) {
        Truth applies = conditions.applies(entry, candidate.condition());
        if (!applies.off()) {
          Truth value = candidate.value().in(values).and(applies);
          possible = possible == null ? value : possible.union(value);
        }
        if (applies.on()) {
          return possible;
        }
      }
    }
    return possible == null ? Truth.NO : possible.union(Truth.NO);
  }
}
