package org.rfldoctor.probe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.kernel.kbuild.Architecture;

/**
 * The Kconfig symbols that determine a build's flags: from the {@code .config}, or, without one,
 * symbols that do not depend on the compiler. The symbols of the current toolchain are always
 * included.
 */
record KbuildSymbols(Map<String, String> values) {
  private static final Pattern NUMBER = Pattern.compile("(0x)?[0-9a-fA-F]+");
  private static final String PREFIX = "CONFIG_";

  /** A line with a valid symbol. Other lines might be code for make. */
  private static final Pattern SETTING = Pattern.compile(PREFIX + "(\\w+)=(.*)");

  private static final List<String> COMMON =
      List.of("RUST", "64BIT", "CC_OPTIMIZE_FOR_PERFORMANCE");

  /**
   * The symbols of each architecture. Symbols that depend on the compiler are not included, since
   * without Kconfig they would cause false alarms.
   */
  private static final Map<String, List<String>> OWN =
      Map.of(
          "x86_64",
          List.of(
              "X86",
              "X86_64",
              "MITIGATION_RETPOLINE",
              "RETPOLINE",
              "X86_KERNEL_IBT",
              "UNWINDER_ORC"),
          "arm64",
          List.of("CPU_LITTLE_ENDIAN", "MMU"),
          "riscv",
          List.of("ARCH_RV64I", "MMU"));

  /** The symbols of a {@code .config}. RUST is always set. */
  static KbuildSymbols ofConfig(String config) {
    Map<String, String> values = new LinkedHashMap<>();
    config.lines().forEach(line -> add(line, values));
    values.put("RUST", "y");
    return new KbuildSymbols(values);
  }

  private static void add(String line, Map<String, String> values) {
    Matcher setting = SETTING.matcher(line);
    if (setting.matches()) {
      String value = setting.group(2);
      boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
      values.put(setting.group(1), quoted ? value.substring(1, value.length() - 1) : value);
    }
  }

  /** The symbols without a configuration; empty if the flags of this architecture need one. */
  static Optional<KbuildSymbols> ofArchitecture(Architecture architecture) {
    String arch = architecture.arch().equals("x86") ? "x86_64" : architecture.arch();
    return Optional.ofNullable(OWN.get(arch))
        .map(
            own -> {
              Map<String, String> values = new LinkedHashMap<>();
              COMMON.forEach(symbol -> values.put(symbol, "y"));
              own.forEach(symbol -> values.put(symbol, "y"));
              values.put("FRAME_WARN", "2048");
              values.put("FUNCTION_ALIGNMENT", "16");
              return new KbuildSymbols(values);
            });
  }

  /** Adds the symbols that init/Kconfig computes from the toolchain. */
  KbuildSymbols withToolchain(Map<String, String> options) {
    Map<String, String> known = KconfigToolchainValues.of(options);
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(known);
    if (known.containsKey("CC_IS_CLANG")) {
      either(all, "CC_IS_CLANG", "CC_IS_GCC", "GCC_VERSION");
      either(all, "AS_IS_LLVM", "AS_IS_GNU", "");
      all.put("AS_VERSION", known.get("CLANG_VERSION"));
    } else if (known.containsKey("CC_IS_GCC")) {
      either(all, "CC_IS_GCC", "CC_IS_CLANG", "CLANG_VERSION");
      either(all, "AS_IS_GNU", "AS_IS_LLVM", "");
    }
    if (known.containsKey("LLD_VERSION")) {
      either(all, "LD_IS_LLD", "LD_IS_BFD", "LD_VERSION");
    } else {
      either(all, "LD_IS_BFD", "LD_IS_LLD", "LLD_VERSION");
    }
    return new KbuildSymbols(all);
  }

  private static void either(Map<String, String> all, String yes, String no, String version) {
    all.put(yes, "y");
    all.put(no, "");
    if (!version.isEmpty()) {
      all.put(version, "0");
    }
  }

  /** The symbols as assignments for make. */
  String makefile() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (symbol, value) ->
            text.append(PREFIX).append(symbol).append(" := ").append(escaped(value)).append('\n'));
    return text.toString();
  }

  /** Escapes a value for make. A backslash at the end of a line would join the next line. */
  private static String escaped(String value) {
    String text = value.replace("$", "$$").replace("#", "\\#");
    return text.endsWith("\\") ? text + " " : text;
  }

  /**
   * The symbols as C definitions, as in Kconfig's autoconf.h. Text values are omitted, since no
   * flag depends on them.
   */
  String header() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (symbol, value) -> {
          if (value.equals("y")) {
            define(text, symbol, "1");
          } else if (value.equals("m")) {
            define(text, symbol + "_MODULE", "1");
          } else if (NUMBER.matcher(value).matches()) {
            define(text, symbol, value);
          }
        });
    return text.toString();
  }

  private static void define(StringBuilder text, String symbol, String value) {
    text.append("#define ").append(PREFIX).append(symbol).append(' ').append(value).append('\n');
  }
}
