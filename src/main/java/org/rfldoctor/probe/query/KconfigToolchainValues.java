package org.rfldoctor.probe.query;

import java.util.HashMap;
import java.util.Map;
import org.rfldoctor.check.value.Version;

/** Converts toolchain versions from checks to the values of Kconfig symbols. */
final class KconfigToolchainValues {
  private static final int RUSTC_MAJOR = 100_000;
  private static final int LLVM_MAJOR = 10_000;
  private static final int MINOR = 100;

  private final Map<String, String> options;
  private final Map<String, String> symbols = new HashMap<>();

  private KconfigToolchainValues(Map<String, String> options) {
    this.options = options;
  }

  /**
   * The symbols that follow from the options of a query. A compiler that is not clang counts as
   * gcc.
   */
  static Map<String, String> of(Map<String, String> options) {
    KconfigToolchainValues known = new KconfigToolchainValues(options);
    known.version("rustc", "RUSTC_VERSION", RUSTC_MAJOR);
    known.version("llvm", "RUSTC_LLVM_VERSION", LLVM_MAJOR);
    known.version("clang", "CLANG_VERSION", LLVM_MAJOR);
    known.version("lld", "LLD_VERSION", LLVM_MAJOR);
    known.version("pahole", "PAHOLE_VERSION", MINOR);
    if (options.containsKey("clang")) {
      boolean clang = known.symbols.containsKey("CLANG_VERSION");
      if (!clang) {
        known.version("gcc", "GCC_VERSION", LLVM_MAJOR);
        known.symbols.remove("GCC_VERSION", "0");
      }
      known.symbols.put(clang ? "CC_IS_CLANG" : "CC_IS_GCC", "y");
    }
    if (options.containsKey("available")) {
      known.symbols.put("RUST_IS_AVAILABLE", options.get("available").equals("yes") ? "y" : "n");
    }
    return known.symbols;
  }

  private void version(String option, String symbol, int major) {
    Version.in(options.getOrDefault(option, ""))
        .map(v -> major == MINOR ? v.number(0) * MINOR + v.number(1) : number(v, major))
        .ifPresent(number -> symbols.put(symbol, number.toString()));
  }

  private static int number(Version version, int major) {
    return version.number(0) * major + version.number(1) * MINOR + version.number(2);
  }
}
