package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.SettingChange;

/** The cost of a change for the user; a smaller number is a smaller loss. */
final class FixCosts {
  private record Price(int loss, String text) {}

  private static final String DEBUG_INFO = "debug information: gigabytes of disk, a slower build";
  private static final Price SMALL = new Price(1, "");
  private static final int LOSS_OF_AN_OPTION = 4;
  private static final int GAIN_OF_AN_OPTION = 3;
  private static final Map<String, Price> KNOWN =
      Map.ofEntries(
          Map.entry(
              "n MODVERSIONS",
              new Price(2, "modules of another build are no longer refused by symbol version")),
          Map.entry(
              "y GENDWARFKSYMS",
              new Price(
                  1, "symbol versions are read from debug information: needs libdw, takes longer")),
          Map.entry(
              "y RANDSTRUCT_NONE",
              new Price(1, "the layout of kernel structures is not randomised")),
          Map.entry(
              "n DEBUG_INFO_BTF",
              new Price(3, "no BTF: bpftrace, CO-RE programs and sched_ext lose their types")),
          Map.entry("y LTO_NONE", new Price(3, "no link-time optimisation")),
          Map.entry("n GCC_PLUGINS", new Price(3, "no GCC plugins")),
          Map.entry("n KASAN", new Price(3, "no KASAN: memory errors are not caught")),
          Map.entry(
              "y KASAN_GENERIC", new Price(1, "KASAN in its generic mode: more memory, slower")),
          Map.entry("n CFI", new Price(3, "indirect calls are not checked (kCFI)")),
          Map.entry("n CFI_CLANG", new Price(3, "indirect calls are not checked (kCFI)")),
          Map.entry("n SHADOW_CALL_STACK", new Price(3, "no shadow call stack")),
          Map.entry(
              "n MITIGATION_RETHUNK",
              new Price(5, "return thunks go: no protection against Retbleed on AMD")),
          Map.entry("n COMPILE_TEST", new Price(2, "drivers for other machines are not offered")),
          Map.entry("y COMPILE_TEST", new Price(9, "a kernel for compiling only, not for running")),
          Map.entry("n MODULES", new Price(9, "no loadable modules at all")),
          Map.entry("y DEBUG_INFO_DWARF_TOOLCHAIN_DEFAULT", new Price(4, DEBUG_INFO)),
          Map.entry("y DEBUG_INFO_DWARF5", new Price(5, DEBUG_INFO)),
          Map.entry("y DEBUG_INFO_DWARF4", new Price(6, DEBUG_INFO)),
          Map.entry("n DEBUG_INFO_REDUCED", new Price(2, "larger debug information")),
          Map.entry("n DEBUG_INFO_SPLIT", new Price(2, "larger object files")),
          Map.entry("y 64BIT", new Price(9, "the kernel becomes a 64-bit one")));

  private final SymbolTable outline;

  FixCosts(SymbolTable outline) {
    this.outline = outline;
  }

  ConfigFix priced(List<SettingChange> changes) {
    String text =
        changes.stream()
            .map(change -> price(change).text())
            .filter(price -> !price.isEmpty())
            .collect(Collectors.joining("; "));
    int loss = changes.stream().mapToInt(change -> price(change).loss()).sum();
    return new ConfigFix(changes, text, loss);
  }

  private Price price(SettingChange change) {
    String key = change.value() + " " + change.symbol();
    return Optional.ofNullable(KNOWN.get(key)).orElseGet(() -> ordinary(change));
  }

  private Price ordinary(SettingChange change) {
    boolean off = change.value().equals("n");
    List<MenuEntry> entries = outline.entries(change.symbol());
    if (off && entries.stream().anyMatch(entry -> entry.scope().choice().isPresent())) {
      return SMALL;
    }
    String prompt =
        entries.stream()
            .flatMap(entry -> entry.attributes().prompts().stream())
            .map(SymbolProperties.Prompt::text)
            .findFirst()
            .orElse(change.symbol());
    return off
        ? new Price(LOSS_OF_AN_OPTION, "without \"" + prompt + "\"")
        : new Price(GAIN_OF_AN_OPTION, "with \"" + prompt + "\"");
  }
}
