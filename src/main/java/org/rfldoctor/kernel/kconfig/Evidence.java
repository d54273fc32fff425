package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * Whether a {@code .config} tells what calls answered when it was written: they alone decided the
 * symbol then, the same tools would be asked now, and no hand has been at the file since.
 */
final class Evidence {
  private final Outline outline;
  private final Knowledge knowledge;
  private final Rules before;
  private Optional<Boolean> untouched = Optional.empty();

  Evidence(Outline outline, Knowledge knowledge, Dialect dialect) {
    this.outline = outline;
    this.knowledge = knowledge;
    Values recorded = new RecordedValues(outline, knowledge.recorded(), dialect);
    this.before = new Rules(recorded, outline, knowledge.recorded(), dialect);
  }

  /** The value a symbol has, of those that are possible by what else is known. */
  Value settle(String symbol, List<Entry> entries, Value possible) {
    Type type = possible.type();
    if (Toolchain.decides(symbol) || before.value(symbol, type, entries).known()) {
      return possible;
    }
    Optional<String> said = knowledge.recorded().value(symbol);
    Value recorded = Value.of(type, said.orElse("n"));
    boolean tells = said.isPresent() || type.logical();
    boolean fits = !type.logical() || possible.truth().allows(recorded.truth().least());
    return tells && fits && counts(recorded, entries) ? recorded : possible;
  }

  /** Whether a symbol was on although these files, with all that was recorded, give no reason. */
  boolean unexplained(String symbol, Type type, List<Entry> entries) {
    return knowledge.recorded().has(symbol) && before.value(symbol, type, entries).truth().off();
  }

  private boolean counts(Value recorded, List<Entry> entries) {
    boolean oneWay = entries.size() == 1 && entries.get(0).attributes().defaults().size() <= 1;
    return recorded.truth().on() && oneWay || knowledge.sameTree() && untouched();
  }

  private boolean untouched() {
    if (untouched.isEmpty()) {
      untouched = Optional.of(outline.entries().allMatch(this::asKconfigLeavesIt));
    }
    return untouched.get();
  }

  /**
   * Kconfig writes a line for every symbol that is offered, and refuses none that is not; but for
   * those that a default or an {@code imply} was about to turn on.
   */
  private boolean asKconfigLeavesIt(Entry entry) {
    List<Entry> entries = outline.entries(entry.symbol());
    Type type = Rules.type(entries);
    boolean special = !type.logical() || entry.attributes().transitional();
    if (special || entry != entries.get(0) || entry.attributes().prompts().isEmpty()) {
      return true;
    }
    Truth shown = before.conditions().visibility(type, entries);
    Optional<String> value = knowledge.recorded().value(entry.symbol());
    boolean missing = shown.on() && value.isEmpty();
    boolean plain =
        entry.attributes().defaults().isEmpty() && outline.implications(entry.symbol()).isEmpty();
    boolean leftOver = plain && shown.off() && value.equals(Optional.of("n"));
    return !missing && !leftOver;
  }
}
