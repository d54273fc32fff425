package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/**
 * Looks up the values of symbols in the {@code .config}. The results of macro calls are unknown.
 */
record DotConfigValues(SymbolTable outline, DotConfig recorded, KconfigDialect dialect)
    implements SymbolLookup {
  @Override
  public SymbolValue value(String symbol) {
    List<MenuEntry> entries = outline.entries(symbol);
    if (entries.isEmpty()) {
      return outline.undefined(symbol, recorded);
    }
    SymbolType type = SymbolEvaluator.type(entries);
    return recorded
        .value(symbol)
        .map(text -> SymbolValue.of(type, text))
        .orElseGet(() -> dialect.none(type));
  }

  @Override
  public SymbolValue call(String text) {
    return SymbolValue.undecided(SymbolType.UNKNOWN);
  }
}
