package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of values: what the {@code .config} recorded, and what is true now of the
 * toolchain.
 */
record Knowledge(DotConfig recorded, Map<String, String> now, boolean sameTree) {
  private static final List<String> COMPILER =
      List.of("CC_VERSION_TEXT", "CC_IS_CLANG", "CC_IS_GCC", "CLANG_VERSION", "GCC_VERSION");
  private static final List<String> RUSTC =
      List.of("RUSTC_VERSION", "RUSTC_VERSION_TEXT", "RUSTC_LLVM_VERSION");
  private static final List<String> PAHOLE = List.of("PAHOLE_VERSION");

  /** Symbols that the toolchain alone decides: what was recorded is no answer for now. */
  static boolean toolchain(String symbol) {
    return symbol.equals("RUST_IS_AVAILABLE")
        || COMPILER.contains(symbol)
        || RUSTC.contains(symbol)
        || PAHOLE.contains(symbol);
  }

  Optional<String> now(String symbol) {
    return Optional.ofNullable(now.get(symbol));
  }

  /**
   * Whether the answer that a call gave when the file was written still holds: the same tool would
   * be asked.
   */
  boolean stillHolds(String call) {
    List<String> witnesses =
        call.contains("rustc") || call.contains("RUSTC")
            ? RUSTC
            : call.contains("pahole") || call.contains("PAHOLE") ? PAHOLE : COMPILER;
    List<String> told = witnesses.stream().filter(now::containsKey).toList();
    return !told.isEmpty() && told.stream().allMatch(this::unchanged);
  }

  private boolean unchanged(String symbol) {
    String before = recorded.value(symbol).orElse("n");
    return before.equals(now.get(symbol));
  }

  Knowledge with(List<Change> changes) {
    return new Knowledge(recorded.with(changes), now, sameTree);
  }
}
