package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;
import org.rfldoctor.kernel.kconfig.value.Tristate;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/**
 * Computes a symbol's value from its entries, by the rules of {@code scripts/kconfig/symbol.c}.
 * Conditions and values may be unknown.
 */
public final class SymbolEvaluator {
  private final SymbolLookup values;
  private final DotConfig recorded;
  private final KconfigDialect dialect;
  private final DependencyEvaluator conditions;
  private final ReverseDependencyEvaluator selections;

  SymbolEvaluator(
      SymbolLookup values, SymbolTable outline, DotConfig recorded, KconfigDialect dialect) {
    this.values = values;
    this.recorded = recorded;
    this.dialect = dialect;
    this.conditions = new DependencyEvaluator(values, recorded, dialect);
    this.selections = new ReverseDependencyEvaluator(values, outline, conditions);
  }

  /** An evaluator in which all other symbols have the values of the {@code .config}. */
  static SymbolEvaluator asRecorded(
      SymbolTable outline, DotConfig recorded, KconfigDialect dialect) {
    SymbolLookup values = new DotConfigValues(outline, recorded, dialect);
    return new SymbolEvaluator(values, outline, recorded, dialect);
  }

  public DependencyEvaluator conditions() {
    return conditions;
  }

  public ReverseDependencyEvaluator selections() {
    return selections;
  }

  static SymbolType type(List<MenuEntry> entries) {
    for (MenuEntry entry : entries) {
      if (entry.attributes().type() != SymbolType.UNKNOWN) {
        return entry.attributes().type();
      }
    }
    return SymbolType.UNKNOWN;
  }

  SymbolValue value(String symbol, SymbolType type, List<MenuEntry> entries) {
    if (!type.logical()) {
      return new StringSymbolEvaluator(conditions, values, dialect)
          .value(type, recorded.value(symbol), entries);
    }
    SymbolType now = type == SymbolType.TRISTATE && !symbol.equals("MODULES") ? tristate() : type;
    TristateRange truth =
        choice(entries)
            .flatMap(choice -> choice.value(symbol))
            .orElseGet(() -> truth(symbol, type, now, entries));
    return SymbolValue.logical(type, truth.as(now));
  }

  private Optional<ChoiceEvaluator> choice(List<MenuEntry> entries) {
    return entries.stream()
        .filter(entry -> !entry.attributes().prompts().isEmpty())
        .flatMap(entry -> entry.scope().choice().stream())
        .findFirst()
        .map(choice -> new ChoiceEvaluator(conditions, choice, recorded, dialect));
  }

  /** The type of a tristate symbol: without {@code MODULES} it is a bool. */
  private SymbolType tristate() {
    return values.value("MODULES").truth().off() ? SymbolType.BOOL : SymbolType.TRISTATE;
  }

  private TristateRange truth(
      String symbol, SymbolType type, SymbolType now, List<MenuEntry> entries) {
    TristateRange selected = selections.selected(symbol).as(now);
    return selected.full() ? selected : own(symbol, type, now, entries).or(selected);
  }

  private TristateRange own(
      String symbol, SymbolType type, SymbolType now, List<MenuEntry> entries) {
    TristateRange visibility = conditions.visibility(now, entries);
    Optional<TristateRange> user = user(symbol, type);
    if (user.isEmpty() || visibility.off()) {
      return unset(symbol, now, entries);
    }
    TristateRange set = user.get().and(visibility);
    return visibility.on() ? set : set.union(unset(symbol, now, entries));
  }

  private Optional<TristateRange> user(String symbol, SymbolType type) {
    return recorded
        .value(symbol)
        .flatMap(Tristate::of)
        .filter(value -> type != SymbolType.BOOL || value != Tristate.MODULE)
        .map(TristateRange::exactly);
  }

  /**
   * The value that applies without a user value: the first applicable default, raised by {@code
   * imply}.
   */
  private TristateRange unset(String symbol, SymbolType now, List<MenuEntry> entries) {
    TristateRange byDefault = byDefault(entries);
    TristateRange implied = selections.implied(symbol).as(now);
    if (implied.off()) {
      return byDefault;
    }
    TristateRange raised = byDefault.or(implied).and(conditions.dependencies(entries).as(now));
    return implied.on() ? raised : raised.union(byDefault);
  }

  private TristateRange byDefault(List<MenuEntry> entries) {
    TristateRange possible = null;
    for (MenuEntry entry : entries) {
      for (SymbolProperties.Default candidate : entry.attributes().defaults()) {
        TristateRange applies = conditions.applies(entry, candidate.condition());
        if (!applies.off()) {
          TristateRange value = candidate.value().in(values).and(applies);
          possible = possible == null ? value : possible.union(value);
        }
        if (applies.on()) {
          return possible;
        }
      }
    }
    return possible == null ? TristateRange.NO : possible.union(TristateRange.NO);
  }
}
