package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.SettingChange;

/**
 * The input of an evaluation: the {@code .config}, the current values of the toolchain symbols, and
 * whether a tree of this release wrote the {@code .config}.
 */
public record EvaluationInput(DotConfig recorded, Map<String, String> now, boolean sameTree) {

  public Optional<String> now(String symbol) {
    return Optional.ofNullable(now.get(symbol));
  }

  /** Whether the tool behind a macro call has the version that the {@code .config} recorded. */
  boolean stillHolds(String call) {
    List<String> told = ToolchainSymbols.behind(call).stream().filter(now::containsKey).toList();
    return !told.isEmpty() && told.stream().allMatch(this::unchanged);
  }

  private boolean unchanged(String symbol) {
    String value = now.get(symbol);
    boolean none = value.equals("n") || value.equals("0");
    return recorded.value(symbol).map(value::equals).orElse(none);
  }

  EvaluationInput with(List<SettingChange> changes) {
    return new EvaluationInput(recorded.with(changes), now, sameTree);
  }
}
