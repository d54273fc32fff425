package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * Traces of a hand in a {@code .config}: lines that Kconfig itself does not leave so. That Rust was
 * asked for is none, since that is the line that people put there.
 */
record Traces(Outline outline, DotConfig recorded, Rules rules) {

  private static final String RUST = "RUST";

  static boolean none(Outline outline, DotConfig recorded, Dialect dialect) {
    DotConfig unasked = recorded.with(List.of(Change.off(RUST)));
    return none(outline, Rules.asRecorded(outline, recorded, dialect), recorded)
        || none(outline, Rules.asRecorded(outline, unasked, dialect), unasked);
  }

  private static boolean none(Outline outline, Rules rules, DotConfig recorded) {
    return outline.entries().noneMatch(new Traces(outline, recorded, rules)::at);
  }

  /**
   * Kconfig writes a line for every symbol that is offered, and refuses none that is not; but for
   * those that a default or an {@code imply} was about to turn on.
   */
  private boolean at(Entry entry) {
    List<Entry> entries = outline.entries(entry.symbol());
    Type type = Rules.type(entries);
    boolean special = !type.logical() || entry.attributes().transitional();
    if (special
        || entry.symbol().equals(RUST)
        || entry != entries.get(0)
        || entry.attributes().prompts().isEmpty()) {
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
