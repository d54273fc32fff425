package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/**
 * Derives the results of macro calls from a {@code .config}. A recorded value counts if only calls
 * decided the symbol, the same tools would run now, and nobody edited the file since.
 */
final class RecordedAnswers {
  private final SymbolTable outline;
  private final EvaluationInput knowledge;
  private final KconfigDialect dialect;
  private final SymbolEvaluator before;
  private ManualEditDetector traces;

  RecordedAnswers(SymbolTable outline, EvaluationInput knowledge, KconfigDialect dialect) {
    this.outline = outline;
    this.knowledge = knowledge;
    this.dialect = dialect;
    this.before = SymbolEvaluator.asRecorded(outline, knowledge.recorded(), dialect);
  }

  /** The recorded value if it is conclusive, else the possible values unchanged. */
  SymbolValue settle(String symbol, List<MenuEntry> entries, SymbolValue possible) {
    SymbolType type = possible.type();
    if (ToolchainSymbols.decides(symbol) || before.value(symbol, type, entries).known()) {
      return possible;
    }
    Optional<String> said = knowledge.recorded().value(symbol);
    SymbolValue recorded = SymbolValue.of(type, said.orElse("n"));
    boolean tells = said.isPresent() || type.logical();
    boolean fits = !type.logical() || possible.truth().allows(recorded.truth().least());
    return tells && fits && counts(recorded, symbol, entries) ? recorded : possible;
  }

  /** Whether the {@code .config} has a symbol on that is off by the files that were read. */
  boolean unexplained(String symbol, SymbolType type, List<MenuEntry> entries) {
    return knowledge.recorded().has(symbol) && before.value(symbol, type, entries).truth().off();
  }

  private boolean counts(SymbolValue recorded, String symbol, List<MenuEntry> entries) {
    return recorded.truth().on() && onlyOneWay(entries)
        || knowledge.sameTree()
            && asKconfigLeftIt()
                .filter(rules -> !rules.value(symbol, recorded.type(), entries).known())
                .isPresent();
  }

  /**
   * Whether a symbol has no prompt and at most one default. Its recorded value can then only come
   * from the macro call.
   */
  private static boolean onlyOneWay(List<MenuEntry> entries) {
    SymbolProperties attributes = entries.get(0).attributes();
    boolean single = entries.size() == 1 && attributes.defaults().size() <= 1;
    return single && attributes.prompts().isEmpty();
  }

  private Optional<SymbolEvaluator> asKconfigLeftIt() {
    if (traces == null) {
      traces = new ManualEditDetector(outline, knowledge.recorded(), dialect);
    }
    return traces.asKconfigLeftIt();
  }
}
