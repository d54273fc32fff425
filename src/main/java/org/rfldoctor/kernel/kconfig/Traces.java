package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * Detects manual edits of a {@code .config}: lines that Kconfig itself does not write. A manual
 * {@code CONFIG_RUST=y} is expected and does not count.
 */
final class Traces {
  private static final String RUST = "RUST";

  private final Outline outline;
  private final Optional<Rules> asKconfigLeftIt;

  Traces(Outline outline, DotConfig recorded, Dialect dialect) {
    this.outline = outline;
    this.asKconfigLeftIt =
        rules(recorded, dialect).or(() -> rules(recorded.with(List.of(Change.off(RUST))), dialect));
  }

  /** The rules over the recorded values; empty if the file was edited by hand. */
  Optional<Rules> asKconfigLeftIt() {
    return asKconfigLeftIt;
  }

  private Optional<Rules> rules(DotConfig recorded, Dialect dialect) {
    Rules rules = Rules.asRecorded(outline, recorded, dialect);
    boolean none = outline.entries().noneMatch(entry -> trace(entry, recorded, rules));
    return none ? Optional.of(rules) : Optional.empty();
  }

  /**
   * Kconfig writes every visible symbol, and writes "is not set" for an invisible one only if a
   * default or {@code imply} applied. A file that breaks this was edited by hand.
   */
  private boolean trace(Entry entry, DotConfig recorded, Rules rules) {
    List<Entry> entries = outline.entries(entry.symbol());
    Type type = Rules.type(entries);
    boolean special = !type.logical() || entry.attributes().transitional();
    boolean asked = entry.symbol().equals(RUST);
    if (special || asked || entry != entries.get(0) || entry.attributes().prompts().isEmpty()) {
      return false;
    }
    Truth shown = rules.conditions().visibility(type, entries);
    Optional<String> value = recorded.value(entry.symbol());
    boolean missing = shown.on() && value.isEmpty();
    return missing || shown.off() && value.equals(Optional.of("n")) && plain(entry);
  }

  private boolean plain(Entry entry) {
    return entry.attributes().defaults().isEmpty()
        && outline.implications(entry.symbol()).isEmpty();
  }
}
