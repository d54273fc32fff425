package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the recorded values, of given symbols and of the toolchain, that differ from the values at
 * the next {@code make}.
 */
record Drifts(Evaluation evaluation) {

  List<Drift> among(Set<String> symbols) {
    Set<String> all = new TreeSet<>(symbols);
    evaluation.evaluated().stream().filter(Toolchain::decides).forEach(all::add);
    return all.stream().flatMap(symbol -> drift(symbol).stream()).toList();
  }

  private Optional<Drift> drift(String symbol) {
    if (evaluation.outline().entries(symbol).isEmpty()) {
      return Optional.empty();
    }
    Value value = evaluation.value(symbol);
    Optional<String> recorded = evaluation.knowledge().recorded().value(symbol);
    Optional<String> comparable =
        value.type().logical() ? Optional.of(recorded.orElse("n")) : recorded;
    boolean same = value.text().equals(comparable);
    return value.known() && !same
        ? Optional.of(new Drift(symbol, comparable, value.toString()))
        : Optional.empty();
  }
}
