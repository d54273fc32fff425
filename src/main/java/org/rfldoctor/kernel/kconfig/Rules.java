package org.rfldoctor.kernel.kconfig;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a symbol's value follows from its entries: {@code scripts/kconfig/symbol.c}, with doubt
 * allowed.
 */
final class Rules {
  private final Values values;
  private final Outline outline;
  private final DotConfig recorded;
  private final boolean choiceIsSymbol;
  private final Map<Scope, Truth> scopes = new IdentityHashMap<>();
  private final Map<Scope, Truth> visible = new IdentityHashMap<>();

  Rules(Values values, Outline outline, DotConfig recorded, boolean choiceIsSymbol) {
    this.values = values;
    this.outline = outline;
    this.recorded = recorded;
    this.choiceIsSymbol = choiceIsSymbol;
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
      return new TextRules(this, values).value(type, recorded.value(symbol), entries);
    }
    Type effective = type == Type.TRISTATE && !symbol.equals("MODULES") ? tristate() : type;
    Optional<Entry> member = entries.stream().filter(Rules::inChoice).findFirst();
    Truth truth =
        member
            .map(entry -> choice(entry.scope()))
            .map(choice -> choice.value(symbol))
            .orElseGet(() -> logical(symbol, type, effective, entries));
    return Value.logical(type, effective == Type.BOOL ? truth.promoted() : truth);
  }

  private ChoiceRules choice(Scope scope) {
    return new ChoiceRules(this, scope.choice().orElseThrow(), recorded, choiceIsSymbol);
  }

  private static boolean inChoice(Entry entry) {
    return entry.scope().choice().isPresent() && !entry.attributes().prompts().isEmpty();
  }

  /** Without modules a tristate is a bool. */
  private Type tristate() {
    return values.value("MODULES").truth().off() ? Type.BOOL : Type.TRISTATE;
  }

  private Truth logical(String symbol, Type type, Type effective, List<Entry> entries) {
    Truth visibility = visibility(effective, entries);
    Optional<Truth> user = user(symbol, type);
    Truth own =
        user.isEmpty() || visibility.off()
            ? unset(symbol, effective, entries)
            : visibility.on()
                ? user.get().and(visibility)
                : user.get().and(visibility).join(unset(symbol, effective, entries));
    return own.or(selected(symbol, effective));
  }

  private Optional<Truth> user(String symbol, Type type) {
    return recorded
        .value(symbol)
        .flatMap(Tristate::of)
        .filter(value -> type != Type.BOOL || value != Tristate.MODULE)
        .map(Truth::exactly);
  }

  /** The value without the user's: the first default that applies, raised by those who imply it. */
  private Truth unset(String symbol, Type effective, List<Entry> entries) {
    Truth implied = implied(symbol, effective);
    Truth byDefault = byDefault(entries);
    if (implied.off()) {
      return byDefault;
    }
    Truth raised = byDefault.or(implied).and(fitting(effective, dependencies(entries)));
    return implied.on() ? raised : raised.join(byDefault);
  }

  private Truth byDefault(List<Entry> entries) {
    Truth doubtful = null;
    for (Entry entry : entries) {
      for (Attributes.Default candidate : entry.attributes().defaults()) {
        Truth applies = applies(entry, candidate.condition());
        if (!applies.off()) {
          Truth value = candidate.value().in(values).and(applies);
          doubtful = doubtful == null ? value : doubtful.join(value);
        }
        if (applies.on()) {
          return doubtful;
        }
      }
    }
    return doubtful == null ? Truth.NO : doubtful.join(Truth.NO);
  }

  /** How far its prompts are shown, which is how far a user may set it. */
  Truth visibility(Type effective, List<Entry> entries) {
    Truth truth = Truth.NO;
    for (Entry entry : entries) {
      if (entry.attributes().transitional()) {
        return Truth.YES;
      }
      for (Attributes.Prompt prompt : entry.attributes().prompts()) {
        truth = truth.or(applies(entry, prompt.condition()).and(visibleIn(entry.scope())));
      }
    }
    return fitting(effective, truth);
  }

  /** The condition of an attribute, with all that the entry itself depends on. */
  Truth applies(Entry entry, Condition condition) {
    Truth truth = condition.trivial() ? Truth.YES : condition.expression().in(values);
    return truth.off() ? truth : truth.and(dependencies(entry));
  }

  /** The condition of a choice's own attribute, with all that the choice depends on. */
  Truth applies(Scope choice, Condition condition) {
    return condition.expression().in(values).and(inside(choice));
  }

  private Truth dependencies(List<Entry> entries) {
    Truth truth = Truth.NO;
    for (Entry entry : entries) {
      truth = truth.or(dependencies(entry));
    }
    return truth;
  }

  private Truth dependencies(Entry entry) {
    Truth outer = inside(entry.scope());
    return outer.off() ? outer : outer.and(all(entry.attributes().dependsOn()));
  }

  private Truth inside(Scope scope) {
    Truth known = scopes.get(scope);
    if (known == null) {
      Truth outer = scope.parent().map(this::inside).orElse(Truth.YES);
      known = outer.off() ? outer : outer.and(all(scope.conditions())).and(choicePrompt(scope));
      scopes.put(scope, known);
    }
    return known;
  }

  private Truth choicePrompt(Scope scope) {
    if (!choiceIsSymbol || scope.kind() != Scope.Kind.CHOICE) {
      return Truth.YES;
    }
    Truth truth = Truth.NO;
    for (Attributes.Prompt prompt : scope.attributes().prompts()) {
      truth = truth.or(prompt.condition().expression().in(values));
    }
    return truth.promoted();
  }

  private Truth visibleIn(Scope scope) {
    Truth known = visible.get(scope);
    if (known == null) {
      Truth outer = scope.parent().map(this::visibleIn).orElse(Truth.YES);
      known = outer.off() ? outer : outer.and(all(scope.attributes().visibleIf()));
      visible.put(scope, known);
    }
    return known;
  }

  private Truth all(List<Condition> conditions) {
    Truth truth = Truth.YES;
    for (Condition condition : conditions) {
      truth = truth.off() ? truth : truth.and(condition.expression().in(values));
    }
    return truth;
  }

  Truth selected(String symbol, Type effective) {
    Truth truth = Truth.NO;
    for (Entry entry : outline.selecting(symbol)) {
      truth = truth.or(by(entry, symbol, entry.attributes().selects()));
    }
    return fitting(effective, truth);
  }

  private Truth implied(String symbol, Type effective) {
    Truth truth = Truth.NO;
    for (Entry entry : outline.selecting(symbol)) {
      truth = truth.or(by(entry, symbol, entry.attributes().implies()));
    }
    return fitting(effective, truth);
  }

  Truth by(Entry entry, String symbol, List<Attributes.Select> selects) {
    Truth truth = Truth.NO;
    for (Attributes.Select select : selects) {
      if (select.symbol().equals(symbol)) {
        Truth selecting = values.value(entry.symbol()).truth();
        truth =
            truth.or(
                selecting.off() ? selecting : selecting.and(applies(entry, select.condition())));
      }
    }
    return truth;
  }

  private static Truth fitting(Type effective, Truth truth) {
    return effective == Type.BOOL ? truth.promoted() : truth;
  }
}
