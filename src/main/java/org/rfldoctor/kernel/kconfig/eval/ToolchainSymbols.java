package org.rfldoctor.kernel.kconfig.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.value.DotConfig;

/** The symbols that the toolchain decides, grouped by tool. */
public final class ToolchainSymbols {
  private static final List<String> COMPILER =
      List.of("CC_VERSION_TEXT", "CC_IS_CLANG", "CC_IS_GCC", "CLANG_VERSION", "GCC_VERSION");
  private static final List<String> BINUTILS =
      List.of(
          "AS_IS_LLVM",
          "AS_IS_GNU",
          "AS_VERSION",
          "LD_IS_LLD",
          "LD_IS_BFD",
          "LD_VERSION",
          "LLD_VERSION");
  private static final List<String> RUSTC =
      List.of("RUSTC_VERSION", "RUSTC_VERSION_TEXT", "RUSTC_LLVM_VERSION");
  private static final List<String> PAHOLE = List.of("PAHOLE_VERSION");
  private static final List<String> SCRIPT = List.of("RUST_IS_AVAILABLE");

  private ToolchainSymbols() {}

  public static boolean decides(String symbol) {
    return Stream.of(COMPILER, RUSTC, PAHOLE, SCRIPT).anyMatch(group -> group.contains(symbol));
  }

  /** The recorded values of all toolchain symbols. */
  public static Map<String, String> recorded(DotConfig config) {
    Map<String, String> all = new HashMap<>();
    Stream.of(COMPILER, BINUTILS, RUSTC, PAHOLE, SCRIPT)
        .flatMap(List::stream)
        .forEach(symbol -> config.value(symbol).ifPresent(value -> all.put(symbol, value)));
    return all;
  }

  /** The symbols that depend on the tool that a macro call runs. */
  static List<String> behind(String call) {
    if (call.contains("rustc") || call.contains("RUSTC")) {
      return RUSTC;
    }
    return call.contains("pahole") || call.contains("PAHOLE")
        ? PAHOLE
        : Stream.concat(COMPILER.stream(), BINUTILS.stream()).toList();
  }

  /**
   * Adds the values that follow from the given ones: Clang is not GCC and has an integrated
   * assembler.
   */
  public static Map<String, String> completed(Map<String, String> told) {
    Map<String, String> all = new HashMap<>(told);
    if ("y".equals(told.get("CC_IS_CLANG"))) {
      follows(all, Map.of("CC_IS_GCC", "n", "GCC_VERSION", "0"));
      follows(all, Map.of("AS_IS_LLVM", "y", "AS_IS_GNU", "n"));
      Optional.ofNullable(told.get("CLANG_VERSION"))
          .ifPresent(version -> all.putIfAbsent("AS_VERSION", version));
    } else if ("y".equals(told.get("CC_IS_GCC"))) {
      follows(all, Map.of("CC_IS_CLANG", "n", "CLANG_VERSION", "0"));
      follows(all, Map.of("AS_IS_LLVM", "n", "AS_IS_GNU", "y"));
    }
    return Map.copyOf(all);
  }

  private static void follows(Map<String, String> all, Map<String, String> conclusions) {
    conclusions.forEach(all::putIfAbsent);
  }
}
