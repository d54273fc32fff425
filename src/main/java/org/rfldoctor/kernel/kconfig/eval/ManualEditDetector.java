package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SettingChange;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/**
 * Detects manual edits of a {@code .config}: lines that Kconfig itself does not write. A manual
 * {@code CONFIG_RUST=y} is expected and does not count.
 */
final class ManualEditDetector {
  private static final String RUST = "RUST";

  private final SymbolTable outline;
  private final Optional<SymbolEvaluator> asKconfigLeftIt;

  ManualEditDetector(SymbolTable outline, DotConfig recorded, KconfigDialect dialect) {
    this.outline = outline;
    this.asKconfigLeftIt =
        rules(recorded, dialect)
            .or(() -> rules(recorded.with(List.of(SettingChange.off(RUST))), dialect));
  }

  /** An evaluator of the recorded values; empty if the file was edited by hand. */
  Optional<SymbolEvaluator> asKconfigLeftIt() {
    return asKconfigLeftIt;
  }

  private Optional<SymbolEvaluator> rules(DotConfig recorded, KconfigDialect dialect) {
    SymbolEvaluator rules = SymbolEvaluator.asRecorded(outline, recorded, dialect);
    boolean none = outline.entries().noneMatch(entry -> trace(entry, recorded, rules));
    return none ? Optional.of(rules) : Optional.empty();
  }

  /**
   * Whether an entry shows a manual edit. Kconfig writes every visible symbol, and writes "is not
   * set" for an invisible one only if a default or {@code imply} applied.
   */
  private boolean trace(MenuEntry entry, DotConfig recorded, SymbolEvaluator rules) {
    List<MenuEntry> entries = outline.entries(entry.symbol());
    SymbolType type = SymbolEvaluator.type(entries);
    boolean special = !type.logical() || entry.attributes().transitional();
    boolean asked = entry.symbol().equals(RUST);
    if (special || asked || entry != entries.get(0) || entry.attributes().prompts().isEmpty()) {
      return false;
    }
    TristateRange shown = rules.conditions().visibility(type, entries);
    Optional<String> value = recorded.value(entry.symbol());
    boolean missing = shown.on() && value.isEmpty();
    return missing || shown.off() && value.equals(Optional.of("n")) && plain(entry);
  }

  private boolean plain(MenuEntry entry) {
    return entry.attributes().defaults().isEmpty()
        && outline.implications(entry.symbol()).isEmpty();
  }
}
