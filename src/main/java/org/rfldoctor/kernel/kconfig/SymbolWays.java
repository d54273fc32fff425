package org.rfldoctor.kernel.kconfig;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rfldoctor.kernel.kconfig.Attributes.Default;
import org.rfldoctor.kernel.kconfig.Attributes.Prompt;

/**
 * Searches for settings that turn a symbol on or off: by its prompt, its choice, a {@code select}
 * or a default.
 */
final class SymbolWays {
  private static final int DEEPEST = 8;
  private static final int MOST_QUESTIONS = 2_000;

  private final Evaluation evaluation;
  private final Outline outline;
  private final Deque<String> open = new ArrayDeque<>();
  private int questions;

  SymbolWays(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.outline = evaluation.outline();
  }

  List<Way> to(Expression expression, boolean on) {
    return new Ways(this, evaluation, on).of(expression);
  }

  List<Way> ways(String symbol, boolean on) {
    boolean given = Toolchain.decides(symbol) || evaluation.knowledge().now(symbol).isPresent();
    boolean enough = open.size() >= DEEPEST || ++questions > MOST_QUESTIONS;
    if (given || enough || open.contains(symbol)) {
      return List.of();
    }
    Truth truth = evaluation.value(symbol).truth();
    if (on ? truth.on() : truth.off()) {
      return List.of(Way.NONE);
    }
    open.push(symbol);
    List<Way> ways = on ? turningOn(symbol) : turningOff(symbol);
    open.pop();
    return ways;
  }

  private List<Way> turningOn(String symbol) {
    List<Way> ways = List.of();
    for (Entry entry : outline.entries(symbol)) {
      List<Way> allowed = met(entry);
      for (Prompt prompt : entry.attributes().prompts()) {
        List<Way> shown = Way.both(allowed, to(prompt.condition().expression(), true));
        ways = Way.either(ways, Way.both(shown, List.of(set(entry))));
      }
      if (entry.attributes().prompts().isEmpty()) {
        for (Default candidate : entry.attributes().defaults()) {
          List<Way> applying = Way.both(allowed, to(candidate.condition().expression(), true));
          ways = Way.either(ways, Way.both(applying, to(candidate.value(), true)));
        }
      }
    }
    return ways.isEmpty() ? selected(symbol) : ways;
  }

  private List<Way> selected(String symbol) {
    List<Way> ways = List.of();
    for (Selections.Selection by : outline.selections(symbol)) {
      List<Way> selecting = Way.both(ways(by.entry().symbol(), true), met(by.entry()));
      ways = Way.either(ways, Way.both(selecting, to(by.condition().expression(), true)));
    }
    return ways;
  }

  /** Settings that meet all dependencies of an entry, including those of the blocks around it. */
  private List<Way> met(Entry entry) {
    List<Way> ways = List.of(Way.NONE);
    for (ClauseLine line : ClauseLine.of(entry)) {
      if (line.origin() != Clause.Origin.PROMPT_IF) {
        ways = ways.isEmpty() ? ways : Way.both(ways, to(line.condition().expression(), true));
      }
    }
    return ways;
  }

  /** Sets the entry to y, and the other members of its choice to n. */
  private Way set(Entry entry) {
    Way way = Way.of(Change.on(entry.symbol()));
    List<Entry> members = entry.scope().choice().map(Scope::members).orElse(List.of());
    for (Entry member : members) {
      boolean other = !member.symbol().equals(entry.symbol());
      if (other && evaluation.knowledge().recorded().has(member.symbol())) {
        way = Way.both(List.of(Way.of(Change.off(member.symbol()))), List.of(way)).get(0);
      }
    }
    return way;
  }

  private List<Way> turningOff(String symbol) {
    List<Way> ways = List.of(Way.NONE);
    for (Selections.Selection by : outline.selections(symbol)) {
      if (!evaluation.rules().selections().truth(by).off()) {
        ways = Way.both(ways, unselected(by));
      }
    }
    for (Entry entry : outline.entries(symbol)) {
      if (!evaluation.rules().conditions().dependencies(entry).off()) {
        ways = Way.both(ways, unset(entry));
      }
    }
    return ways;
  }

  private List<Way> unselected(Selections.Selection by) {
    return Way.either(ways(by.entry().symbol(), false), to(by.condition().expression(), false));
  }

  private List<Way> unset(Entry entry) {
    if (entry.scope().choice().isPresent()) {
      return others(entry);
    }
    boolean offered = !evaluation.rules().conditions().visibility(Type.BOOL, List.of(entry)).off();
    return offered ? List.of(Way.of(Change.off(entry.symbol()))) : withoutDefault(entry);
  }

  private List<Way> others(Entry entry) {
    List<Way> ways = List.of();
    for (Entry member : entry.scope().choice().orElseThrow().members()) {
      if (!member.symbol().equals(entry.symbol())) {
        ways = Way.either(ways, ways(member.symbol(), true));
      }
    }
    return ways;
  }

  /** Settings by which no default applies, or a dependency is not met. */
  private List<Way> withoutDefault(Entry entry) {
    List<Way> ways = List.of(Way.NONE);
    for (Default candidate : entry.attributes().defaults()) {
      List<Way> off = to(candidate.value(), false);
      ways = Way.both(ways, Way.either(off, to(candidate.condition().expression(), false)));
    }
    for (Condition condition : entry.attributes().dependsOn()) {
      ways = Way.either(ways, to(condition.expression(), false));
    }
    return ways;
  }
}
