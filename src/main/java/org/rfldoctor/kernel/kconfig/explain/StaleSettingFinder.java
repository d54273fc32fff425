package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.eval.ToolchainSymbols;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/**
 * Finds the recorded values, of given symbols and of the toolchain, that differ from the values at
 * the next {@code make}.
 */
record StaleSettingFinder(Evaluator evaluation) {

  List<StaleSetting> among(Set<String> symbols) {
    Set<String> all = new TreeSet<>(symbols);
    evaluation.evaluated().stream().filter(ToolchainSymbols::decides).forEach(all::add);
    return all.stream().flatMap(symbol -> drift(symbol).stream()).toList();
  }

  private Optional<StaleSetting> drift(String symbol) {
    if (evaluation.outline().entries(symbol).isEmpty()) {
      return Optional.empty();
    }
    SymbolValue value = evaluation.value(symbol);
    Optional<String> recorded = evaluation.knowledge().recorded().value(symbol);
    Optional<String> comparable =
        value.type().logical() ? Optional.of(recorded.orElse("n")) : recorded;
    boolean same = value.text().equals(comparable);
    return value.known() && !same
        ? Optional.of(new StaleSetting(symbol, comparable, value.toString()))
        : Optional.empty();
  }
}
