package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of values: what the {@code .config} recorded, what is true now of the toolchain,
 * and whether it was this tree that recorded.
 */
record Knowledge(DotConfig recorded, Map<String, String> now, boolean sameTree) {

  Optional<String> now(String symbol) {
    return Optional.ofNullable(now.get(symbol));
  }

  /**
   * Whether the answer that a call gave when the file was written still holds: the same tool would
   * be asked.
   */
  boolean stillHolds(String call) {
    List<String> told = Toolchain.behind(call).stream().filter(now::containsKey).toList();
    return !told.isEmpty() && told.stream().allMatch(this::unchanged);
  }

  private boolean unchanged(String symbol) {
    String value = now.get(symbol);
    boolean none = value.equals("n") || value.equals("0");
    return recorded.value(symbol).map(value::equals).orElse(none);
  }

  Knowledge with(List<Change> changes) {
    return new Knowledge(recorded.with(changes), now, sameTree);
  }
}
