package org.rfldoctor.kernel.kconfig;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates the dependencies and the visibility of entries, including those of the menus, ifs and
 * choices around them.
 */
final class Conditions {
  private final Values values;
  private final DotConfig recorded;
  private final Dialect dialect;
  private final Map<Entry, Truth> dependencies = new IdentityHashMap<>();
  private final Map<Scope, Truth> inside = new IdentityHashMap<>();
  private final Map<Scope, Truth> visible = new IdentityHashMap<>();

  Conditions(Values values, DotConfig recorded, Dialect dialect) {
    this.values = values;
    this.recorded = recorded;
    this.dialect = dialect;
  }

  /** The condition of an attribute and the dependencies of its entry. */
  Truth applies(Entry entry, Condition condition) {
    Truth truth = of(condition);
    return truth.off() ? truth : truth.and(dependencies(entry));
  }

  /** The condition of a choice's attribute and the dependencies of the choice. */
  Truth applies(Scope choice, Condition condition) {
    return of(condition).and(inside(choice));
  }

  Truth dependencies(List<Entry> entries) {
    Truth truth = Truth.NO;
    for (Entry entry : entries) {
      truth = truth.or(dependencies(entry));
    }
    return truth;
  }

  Truth dependencies(Entry entry) {
    Truth known = dependencies.get(entry);
    if (known == null) {
      Truth outer = inside(entry.scope());
      known = outer.off() ? outer : outer.and(all(entry.attributes().dependsOn()));
      dependencies.put(entry, known);
    }
    return known;
  }

  /** The visibility of the prompts: the highest value that the user can set. */
  Truth visibility(Type type, List<Entry> entries) {
    Truth truth = Truth.NO;
    for (Entry entry : entries) {
      if (entry.attributes().transitional()) {
        return Truth.YES;
      }
      for (Attributes.Prompt prompt : entry.attributes().prompts()) {
        truth = truth.or(applies(entry, prompt.condition()).and(visibleIn(entry.scope())));
      }
    }
    return truth.as(type);
  }

  private Truth inside(Scope scope) {
    Truth known = inside.get(scope);
    if (known == null) {
      Truth outer = scope.parent().map(this::inside).orElse(Truth.YES);
      known = outer.off() ? outer : asSymbol(scope, outer.and(all(scope.conditions())));
      inside.put(scope, known);
    }
    return known;
  }

  /** Until 6.10 a choice is a bool or tristate symbol on which its members depend. */
  private Truth asSymbol(Scope scope, Truth truth) {
    if (!dialect.choiceIsSymbol() || scope.kind() != Scope.Kind.CHOICE) {
      return truth;
    }
    Truth shown = Truth.NO;
    for (Attributes.Prompt prompt : scope.attributes().prompts()) {
      shown = shown.or(truth.and(of(prompt.condition())));
    }
    boolean modular = scope.choiceType() == Type.TRISTATE && !someMemberIsBuiltIn(scope);
    return modular ? shown.and(Truth.MODULE) : shown.as(scope.choiceType());
  }

  private boolean someMemberIsBuiltIn(Scope choice) {
    return choice.members().stream()
        .anyMatch(member -> recorded.value(member.symbol()).equals(Optional.of("y")));
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
      truth = truth.off() ? truth : truth.and(of(condition));
    }
    return truth;
  }

  private Truth of(Condition condition) {
    return condition.trivial() ? Truth.YES : condition.expression().in(values);
  }
}
