package org.rfldoctor.kernel.kconfig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that symbols have at the next {@code make}. */
final class Evaluation implements Values {
  private static final int DEEPEST = 400;

  private final Outline outline;
  private final boolean choiceIsSymbol;
  private final Knowledge knowledge;
  private final Rules rules;
  private final Rules rulesBefore;
  private final Map<String, Value> values = new HashMap<>();
  private boolean surprised;
  private boolean open;
  private int depth;

  Evaluation(Outline outline, Knowledge knowledge, boolean choiceIsSymbol) {
    this.outline = outline;
    this.choiceIsSymbol = choiceIsSymbol;
    this.knowledge = knowledge;
    this.rules = new Rules(this, outline, knowledge.recorded(), choiceIsSymbol);
    Values before = new RecordedValues(outline, knowledge.recorded());
    this.rulesBefore = new Rules(before, outline, knowledge.recorded(), choiceIsSymbol);
  }

  /** The same with some settings changed. */
  Evaluation with(List<Change> changes) {
    return new Evaluation(outline, knowledge.with(changes), choiceIsSymbol);
  }

  /** The symbols that were asked for so far, by whomever. */
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

  /** Whether a value was lost that a {@code select} in a file not yet read might keep. */
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
    values.put(symbol, Value.none(type));
    Optional<String> now = knowledge.now(symbol);
    if (now.isPresent()) {
      return Value.of(type, now.get());
    }
    return entries.isEmpty() ? undefined(symbol) : fromFiles(symbol, type, entries);
  }

  private Value undefined(String symbol) {
    Optional<String> recorded =
        outline.whole() ? Optional.empty() : knowledge.recorded().value(symbol);
    return Value.constant(recorded.orElse(symbol));
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
    if (!value.known() && !open && informative(symbol, type, entries)) {
      value = settled(symbol, value);
    }
    open = outer;
    depth--;
    surprised |= value.truth().off() && knowledge.recorded().has(symbol);
    return value;
  }

  /** Whether what was recorded tells what the calls answered then: the answer was theirs alone. */
  private boolean informative(String symbol, Type type, List<Entry> entries) {
    return !Knowledge.toolchain(symbol)
        && (knowledge.sameTree() || knowledge.recorded().value(symbol).isPresent())
        && !rulesBefore.value(symbol, type, entries).known();
  }

  private Value settled(String symbol, Value left) {
    Value recorded = Value.of(left.type(), knowledge.recorded().value(symbol).orElse("n"));
    boolean possible = !left.type().logical() || left.truth().allows(recorded.truth().least());
    return possible ? recorded : left;
  }

  @Override
  public Value call(String text) {
    open |= !knowledge.stillHolds(text);
    return Value.undecided(Type.UNKNOWN);
  }
}
