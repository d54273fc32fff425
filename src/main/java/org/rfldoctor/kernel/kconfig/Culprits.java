package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.kernel.kconfig.Attributes.Default;
import org.rfldoctor.kernel.kconfig.Attributes.Select;
import org.rfldoctor.kernel.kconfig.Expression.Name;
import org.rfldoctor.kernel.kconfig.Expression.Operand;

/** Who breaks an expression, and who stands behind them. Each symbol is named once. */
final class Culprits {
  private static final int DEEPEST = 6;

  private final Evaluation evaluation;
  private final Outline outline;
  private final Set<String> named = new HashSet<>();
  private int depth;

  Culprits(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.outline = evaluation.outline();
  }

  /** Who keeps it from being on (or off). */
  List<Culprit> of(Expression expression, boolean on) {
    if (depth >= DEEPEST) {
      return List.of();
    }
    depth++;
    List<Culprit> culprits = new ArrayList<>();
    for (Operand operand : new Blame(evaluation, on).of(expression)) {
      boolean symbol = operand instanceof Name && !number(operand.text());
      if (symbol && named.add(operand.text())) {
        culprits.add(culprit(operand.text()));
      } else if (operand instanceof Expression.Call && named.add(operand.text())) {
        culprits.add(
            new Culprit(
                operand.text(),
                "unknown",
                Optional.empty(),
                "only running it would tell",
                List.of()));
      }
    }
    depth--;
    return culprits;
  }

  private boolean number(String text) {
    return outline.entries(text).isEmpty()
        && !text.isEmpty()
        && text.charAt(0) >= '0'
        && text.charAt(0) <= '9';
  }

  private Culprit culprit(String symbol) {
    Value value = evaluation.value(symbol);
    Cause cause = cause(symbol, value);
    Optional<String> recorded = evaluation.knowledge().recorded().value(symbol);
    return new Culprit(symbol, value.toString(), recorded, cause.words(), cause.behind());
  }

  private record Cause(String words, List<Culprit> behind) {
    Cause(String words) {
      this(words, List.of());
    }
  }

  private Cause cause(String symbol, Value value) {
    if (evaluation.knowledge().now(symbol).isPresent() || Knowledge.toolchain(symbol)) {
      return new Cause("the toolchain decides it");
    }
    List<Entry> entries = outline.entries(symbol);
    if (entries.isEmpty()) {
      return new Cause("not defined for this architecture");
    }
    return value.type().logical() && !value.truth().off()
        ? whyOn(symbol, entries)
        : whyOff(symbol, entries);
  }

  private Cause whyOn(String symbol, List<Entry> entries) {
    for (Entry entry : outline.selecting(symbol)) {
      for (Select select : entry.attributes().selects()) {
        boolean selects = select.symbol().equals(symbol);
        if (selects && !evaluation.rules().by(entry, symbol, List.of(select)).off()) {
          return new Cause(
              "selected by " + entry.symbol() + " (" + select.condition().place() + ")");
        }
      }
    }
    Optional<Scope> choice = entries.get(0).scope().choice();
    if (choice.isPresent()) {
      return new Cause("chosen in \"" + choice.get().title() + "\"");
    }
    boolean offered = !evaluation.rules().visibility(Type.BOOL, entries).off();
    return offered && evaluation.knowledge().recorded().has(symbol)
        ? new Cause("set in .config")
        : byDefault(entries);
  }

  private Cause byDefault(List<Entry> entries) {
    for (Entry entry : entries) {
      for (Default candidate : entry.attributes().defaults()) {
        if (!evaluation.rules().applies(entry, candidate.condition()).off()) {
          String words = "default " + candidate.text() + " (" + candidate.condition().place() + ")";
          return new Cause(words, of(candidate.value(), false));
        }
      }
    }
    return new Cause("implied");
  }

  private Cause whyOff(String symbol, List<Entry> entries) {
    for (Entry entry : entries) {
      for (ClauseLine line : ClauseLine.of(entry)) {
        Expression expression = line.condition().expression();
        if (!expression.in(evaluation).on()) {
          String words =
              "depends on " + line.condition().text() + " (" + line.condition().place() + ")";
          return new Cause(words, of(expression, true));
        }
      }
    }
    Optional<Scope> choice = entries.get(0).scope().choice();
    if (choice.isPresent()) {
      return insteadOf(choice.get());
    }
    boolean prompted = entries.stream().anyMatch(entry -> !entry.attributes().prompts().isEmpty());
    return prompted ? new Cause("not set in .config") : notSelected(symbol, entries);
  }

  private Cause insteadOf(Scope choice) {
    List<Culprit> chosen =
        choice.members().stream()
            .map(Entry::symbol)
            .filter(symbol -> evaluation.value(symbol).truth().on())
            .filter(named::add)
            .map(this::culprit)
            .toList();
    return new Cause("another one is chosen in \"" + choice.title() + "\"", chosen);
  }

  private Cause notSelected(String symbol, List<Entry> entries) {
    for (Entry entry : outline.selecting(symbol)) {
      for (Select select : entry.attributes().selects()) {
        boolean refused =
            select.symbol().equals(symbol) && evaluation.value(entry.symbol()).truth().on();
        if (refused) {
          Condition when = select.condition();
          String words =
              "selected by "
                  + entry.symbol()
                  + " only if "
                  + when.text()
                  + " ("
                  + when.place()
                  + ")";
          return new Cause(words, of(when.expression(), true));
        }
      }
    }
    List<Default> defaults = entries.get(0).attributes().defaults();
    return defaults.isEmpty()
        ? new Cause("nobody selects it")
        : new Cause("default " + defaults.get(0).text(), of(defaults.get(0).value(), true));
  }
}
