package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * Derives the results of macro calls from a {@code .config}. A recorded value counts if only calls
 * decided the symbol, the same tools would run now, and nobody edited the file since.
 */
final class Evidence {
  private final Outline outline;
  private final Knowledge knowledge;
  private final Dialect dialect;
  private final Rules before;
  private Traces traces;

  Evidence(Outline outline, Knowledge knowledge, Dialect dialect) {
    this.outline = outline;
    this.knowledge = knowledge;
    this.dialect = dialect;
    this.before = Rules.asRecorded(outline, knowledge.recorded(), dialect);
  }

  /** The recorded value if it is conclusive, else the possible values unchanged. */
  Value settle(String symbol, List<Entry> entries, Value possible) {
    Type type = possible.type();
    if (Toolchain.decides(symbol) || before.value(symbol, type, entries).known()) {
      return possible;
    }
    Optional<String> said = knowledge.recorded().value(symbol);
    Value recorded = Value.of(type, said.orElse("n"));
    boolean tells = said.isPresent() || type.logical();
    boolean fits = !type.logical() || possible.truth().allows(recorded.truth().least());
    return tells && fits && counts(recorded, symbol, entries) ? recorded : possible;
  }

  /** Whether a symbol is recorded as on although the files that were read give no reason for it. */
  boolean unexplained(String symbol, Type type, List<Entry> entries) {
    return knowledge.recorded().has(symbol) && before.value(symbol, type, entries).truth().off();
  }

  private boolean counts(Value recorded, String symbol, List<Entry> entries) {
    return recorded.truth().on() && onlyOneWay(entries)
        || knowledge.sameTree()
            && asKconfigLeftIt()
                .filter(rules -> !rules.value(symbol, recorded.type(), entries).known())
                .isPresent();
  }

  /**
   * Without a prompt and with a single default, the recorded value can only come from the macro
   * call.
   */
  private static boolean onlyOneWay(List<Entry> entries) {
    Attributes attributes = entries.get(0).attributes();
    boolean single = entries.size() == 1 && attributes.defaults().size() <= 1;
    return single && attributes.prompts().isEmpty();
  }

  private Optional<Rules> asKconfigLeftIt() {
    if (traces == null) {
      traces = new Traces(outline, knowledge.recorded(), dialect);
    }
    return traces.asKconfigLeftIt();
  }
}
