package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.syntax.Expression;
import org.rfldoctor.kernel.kconfig.syntax.KconfigOperator;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Default;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Range;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;
import org.rfldoctor.kernel.kconfig.value.TristateRange;
import org.rfldoctor.kernel.kconfig.value.ValueComparator;

/** Evaluates int, hex and string symbols. */
record StringSymbolEvaluator(
    DependencyEvaluator conditions, SymbolLookup values, KconfigDialect dialect) {

  SymbolValue value(SymbolType type, Optional<String> recorded, List<MenuEntry> entries) {
    TristateRange visibility = conditions.visibility(type, entries);
    Optional<SymbolValue> user =
        recorded
            .filter(text -> ValueComparator.fits(type, text))
            .map(text -> inRange(SymbolValue.written(type, text), entries));
    if (user.isPresent() && visibility.on()) {
      return user.get();
    }
    SymbolValue byDefault = inRange(byDefault(type, entries), entries);
    boolean open = user.isPresent() && !visibility.off();
    boolean same = open && byDefault.text().equals(user.get().text());
    return open && !same ? SymbolValue.undecided(type) : byDefault;
  }

  private SymbolValue byDefault(SymbolType type, List<MenuEntry> entries) {
    for (MenuEntry entry : entries) {
      for (Default candidate : entry.attributes().defaults()) {
        TristateRange applies = conditions.applies(entry, candidate.condition());
        if (applies.on()) {
          return of(type, candidate.value());
        }
        if (!applies.off()) {
          return SymbolValue.undecided(type);
        }
      }
    }
    return dialect.none(type);
  }

  private SymbolValue of(SymbolType type, Expression expression) {
    if (!(expression instanceof Expression.Operand operand)) {
      return dialect.none(type);
    }
    return operand
        .value(values)
        .text()
        .map(text -> SymbolValue.written(type, text))
        .orElseGet(() -> SymbolValue.undecided(type));
  }

  /** Limits a value to the first range that applies. */
  private SymbolValue inRange(SymbolValue value, List<MenuEntry> entries) {
    for (MenuEntry entry : entries) {
      for (Range range : entry.attributes().ranges()) {
        if (value.known() && conditions.applies(entry, range.condition()).on()) {
          return cut(value, range);
        }
      }
    }
    return value;
  }

  private SymbolValue cut(SymbolValue value, Range range) {
    SymbolValue least = range.least().value(values);
    SymbolValue most = range.most().value(values);
    if (KconfigOperator.LESS.between(value, least).on()) {
      return SymbolValue.written(value.type(), least.toString());
    }
    return KconfigOperator.GREATER.between(value, most).on()
        ? SymbolValue.written(value.type(), most.toString())
        : value;
  }
}
