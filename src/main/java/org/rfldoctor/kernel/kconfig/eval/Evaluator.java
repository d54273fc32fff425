package org.rfldoctor.kernel.kconfig.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.kernel.kconfig.syntax.KconfigException;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.kconfig.value.SettingChange;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/** Computes the values that symbols will have after the next {@code make olddefconfig}. */
public final class Evaluator implements SymbolLookup {
  private static final int DEEPEST = 100;

  private final SymbolTable outline;
  private final EvaluationInput knowledge;
  private final KconfigDialect dialect;
  private final SymbolEvaluator rules;
  private final RecordedAnswers evidence;
  private final Map<String, SymbolValue> values = new HashMap<>();
  private boolean surprised;
  private boolean open;
  private int depth;

  public Evaluator(SymbolTable outline, EvaluationInput knowledge, KconfigDialect dialect) {
    this(outline, knowledge, dialect, new RecordedAnswers(outline, knowledge, dialect));
  }

  private Evaluator(
      SymbolTable outline,
      EvaluationInput knowledge,
      KconfigDialect dialect,
      RecordedAnswers evidence) {
    this.outline = outline;
    this.knowledge = knowledge;
    this.dialect = dialect;
    this.evidence = evidence;
    this.rules = new SymbolEvaluator(this, outline, knowledge.recorded(), dialect);
  }

  /**
   * A new evaluator with some settings changed. The results of macro calls still come from the
   * unchanged {@code .config}.
   */
  public Evaluator with(List<SettingChange> changes) {
    return new Evaluator(outline, knowledge.with(changes), dialect, evidence);
  }

  /** The symbols evaluated so far. */
  public Set<String> evaluated() {
    return Set.copyOf(values.keySet());
  }

  public SymbolTable outline() {
    return outline;
  }

  public EvaluationInput knowledge() {
    return knowledge;
  }

  public SymbolEvaluator rules() {
    return rules;
  }

  /**
   * Whether a recorded symbol is now off, although a {@code select} in an unread file may keep it
   * on.
   */
  public boolean surprised() {
    return surprised && !outline.whole();
  }

  @Override
  public SymbolValue value(String symbol) {
    SymbolValue value = values.get(symbol);
    if (value == null) {
      value = evaluated(symbol);
      values.put(symbol, value);
    }
    open |= !value.known();
    return value;
  }

  private SymbolValue evaluated(String symbol) {
    List<MenuEntry> entries = outline.entries(symbol);
    SymbolType type = SymbolEvaluator.type(entries);
    values.put(symbol, dialect.none(type));
    Optional<String> now = knowledge.now(symbol);
    if (now.isPresent()) {
      return SymbolValue.of(type, now.get());
    }
    return entries.isEmpty()
        ? outline.undefined(symbol, knowledge.recorded())
        : fromFiles(symbol, type, entries);
  }

  private SymbolValue fromFiles(String symbol, SymbolType type, List<MenuEntry> entries) {
    if (++depth > DEEPEST) {
      throw new KconfigException(
          entries.get(0).place(),
          "symbols that rest on one another more than " + DEEPEST + " deep");
    }
    boolean outer = open;
    open = false;
    SymbolValue value = rules.value(symbol, type, entries);
    if (!value.known() && !open) {
      value = evidence.settle(symbol, entries, value);
    }
    open = outer;
    depth--;
    surprised |= value.truth().off() && evidence.unexplained(symbol, type, entries);
    return value;
  }

  @Override
  public SymbolValue call(String text) {
    open |= !knowledge.stillHolds(text);
    return SymbolValue.undecided(SymbolType.UNKNOWN);
  }
}
