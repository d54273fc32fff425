package org.rfldoctor.kernel.kconfig.eval;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.syntax.LocatedExpression;
import org.rfldoctor.kernel.kconfig.syntax.MenuBlock;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/**
 * Evaluates the dependencies and the visibility of entries, including those of the menus, ifs and
 * choices around them.
 */
public final class DependencyEvaluator {
  private final SymbolLookup values;
  private final DotConfig recorded;
  private final KconfigDialect dialect;
  private final Map<MenuEntry, TristateRange> dependencies = new IdentityHashMap<>();
  private final Map<MenuBlock, TristateRange> inside = new IdentityHashMap<>();
  private final Map<MenuBlock, TristateRange> visible = new IdentityHashMap<>();

  DependencyEvaluator(SymbolLookup values, DotConfig recorded, KconfigDialect dialect) {
    this.values = values;
    this.recorded = recorded;
    this.dialect = dialect;
  }

  /** The condition of an attribute and the dependencies of its entry. */
  public TristateRange applies(MenuEntry entry, LocatedExpression condition) {
    TristateRange truth = of(condition);
    return truth.off() ? truth : truth.and(dependencies(entry));
  }

  /** The condition of a choice's attribute and the dependencies of the choice. */
  TristateRange applies(MenuBlock choice, LocatedExpression condition) {
    return of(condition).and(inside(choice));
  }

  TristateRange dependencies(List<MenuEntry> entries) {
    TristateRange truth = TristateRange.NO;
    for (MenuEntry entry : entries) {
      truth = truth.or(dependencies(entry));
    }
    return truth;
  }

  public TristateRange dependencies(MenuEntry entry) {
    TristateRange known = dependencies.get(entry);
    if (known == null) {
      TristateRange outer = inside(entry.scope());
      known = outer.off() ? outer : outer.and(all(entry.attributes().dependsOn()));
      dependencies.put(entry, known);
    }
    return known;
  }

  /** The visibility of the prompts: the highest value that the user can set. */
  public TristateRange visibility(SymbolType type, List<MenuEntry> entries) {
    TristateRange truth = TristateRange.NO;
    for (MenuEntry entry : entries) {
      if (entry.attributes().transitional()) {
        return TristateRange.YES;
      }
      for (SymbolProperties.Prompt prompt : entry.attributes().prompts()) {
        truth = truth.or(applies(entry, prompt.condition()).and(visibleIn(entry.scope())));
      }
    }
    return truth.as(type);
  }

  private TristateRange inside(MenuBlock scope) {
    TristateRange known = inside.get(scope);
    if (known == null) {
      TristateRange outer = scope.parent().map(this::inside).orElse(TristateRange.YES);
      known = outer.off() ? outer : asSymbol(scope, outer.and(all(scope.conditions())));
      inside.put(scope, known);
    }
    return known;
  }

  /** Until 6.10 a choice is a bool or tristate symbol on which its members depend. */
  private TristateRange asSymbol(MenuBlock scope, TristateRange truth) {
    if (!dialect.choiceIsSymbol() || scope.kind() != MenuBlock.Kind.CHOICE) {
      return truth;
    }
    TristateRange shown = TristateRange.NO;
    for (SymbolProperties.Prompt prompt : scope.attributes().prompts()) {
      shown = shown.or(truth.and(of(prompt.condition())));
    }
    boolean modular = scope.choiceType() == SymbolType.TRISTATE && !someMemberIsBuiltIn(scope);
    return modular ? shown.and(TristateRange.MODULE) : shown.as(scope.choiceType());
  }

  private boolean someMemberIsBuiltIn(MenuBlock choice) {
    return choice.members().stream()
        .anyMatch(member -> recorded.value(member.symbol()).equals(Optional.of("y")));
  }

  private TristateRange visibleIn(MenuBlock scope) {
    TristateRange known = visible.get(scope);
    if (known == null) {
      TristateRange outer = scope.parent().map(this::visibleIn).orElse(TristateRange.YES);
      known = outer.off() ? outer : outer.and(all(scope.attributes().visibleIf()));
      visible.put(scope, known);
    }
    return known;
  }

  private TristateRange all(List<LocatedExpression> conditions) {
    TristateRange truth = TristateRange.YES;
    for (LocatedExpression condition : conditions) {
      truth = truth.off() ? truth : truth.and(of(condition));
    }
    return truth;
  }

  private TristateRange of(LocatedExpression condition) {
    return condition.trivial() ? TristateRange.YES : condition.expression().in(values);
  }
}
