package org.rfldoctor.kernel.kconfig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that symbols have at the next {@code make}. */
final class Evaluation implements Values {
  private static final int DEEPEST = 100;

  private final Outline outline;
  private final Knowledge knowledge;
  private final Dialect dialect;
  private final Rules rules;
  private final Evidence evidence;
  private final Map<String, Value> values = new HashMap<>();
  private boolean surprised;
  private boolean open;
  private int depth;

  Evaluation(Outline outline, Knowledge knowledge, Dialect dialect) {
    this(outline, knowledge, dialect, new Evidence(outline, knowledge, dialect));
  }

  private Evaluation(Outline outline, Knowledge knowledge, Dialect dialect, Evidence evidence) {
    this.outline = outline;
    this.knowledge = knowledge;
    this.dialect = dialect;
    this.evidence = evidence;
    this.rules = new Rules(this, outline, knowledge.recorded(), dialect);
  }

  /**
   * The same with some settings changed. The results of macro calls still come from the unchanged
   * {@code .config}.
   */
  Evaluation with(List<Change> changes) {
    return new Evaluation(outline, knowledge.with(changes), dialect, evidence);
  }

  /** The symbols evaluated so far. */
  Set<String> evaluated() {
    return Set.copyOf(values.keySet());
  }

  Outline outline() {
    return outline;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Rules rules() {
    return rules;
  }

  /**
   * Whether a recorded symbol is now off, although a {@code select} in an unread file may keep it
   * on.
   */
  boolean surprised() {
    return surprised && !outline.whole();
  }

  @Override
  public Value value(String symbol) {
    Value value = values.get(symbol);
    if (value == null) {
      value = evaluated(symbol);
      values.put(symbol, value);
    }
    open |= !value.known();
    return value;
  }

  private Value evaluated(String symbol) {
    List<Entry> entries = outline.entries(symbol);
    Type type = Rules.type(entries);
    values.put(symbol, dialect.none(type));
    Optional<String> now = knowledge.now(symbol);
    if (now.isPresent()) {
      return Value.of(type, now.get());
    }
    return entries.isEmpty()
        ? outline.undefined(symbol, knowledge.recorded())
        : fromFiles(symbol, type, entries);
  }

  private Value fromFiles(String symbol, Type type, List<Entry> entries) {
    if (++depth > DEEPEST) {
      throw new KconfigException(
          entries.get(0).place(),
          "symbols that rest on one another more than " + DEEPEST + " deep");
    }
    boolean outer = open;
    open = false;
    Value value = rules.value(symbol, type, entries);
    if (!value.known() && !open) {
      value = evidence.settle(symbol, entries, value);
    }
    open = outer;
    depth--;
    surprised |= value.truth().off() && evidence.unexplained(symbol, type, entries);
    return value;
  }

  @Override
  public Value call(String text) {
    open |= !knowledge.stillHolds(text);
    return Value.undecided(Type.UNKNOWN);
  }
}
