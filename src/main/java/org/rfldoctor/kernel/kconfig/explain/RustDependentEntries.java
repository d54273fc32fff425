package org.rfldoctor.kernel.kconfig.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolType;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/** Finds the entries that cannot be on without Rust. */
public final class RustDependentEntries implements SymbolLookup {
  private static final int MOST_ROUNDS = 10;

  private final Set<String> needRust = new HashSet<>(Set.of("RUST"));

  public static List<MenuEntry> in(SymbolTable outline) {
    RustDependentEntries finder = new RustDependentEntries();
    List<MenuEntry> candidates = new ArrayList<>();
    outline.entries().filter(RustDependentEntries::mentionsRust).forEach(candidates::add);
    List<MenuEntry> found = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<MenuEntry> more = finder.newOnes(candidates);
      found.addAll(more);
      candidates.removeAll(Set.copyOf(more));
    }
    return found.stream().filter(entry -> !entry.attributes().prompts().isEmpty()).toList();
  }

  private static boolean mentionsRust(MenuEntry entry) {
    return entry.mentions("RUST") || entry.scope().mentions("RUST");
  }

  private List<MenuEntry> newOnes(List<MenuEntry> candidates) {
    List<MenuEntry> found = candidates.stream().filter(this::needsRust).toList();
    found.forEach(entry -> needRust.add(entry.symbol()));
    return found;
  }

  private boolean needsRust(MenuEntry entry) {
    return DependencyLine.of(entry).stream()
        .anyMatch(line -> line.condition().expression().in(this).off());
  }

  /** Symbols that need Rust are off, all others undecided. */
  @Override
  public SymbolValue value(String symbol) {
    return needRust.contains(symbol)
        ? SymbolValue.none(SymbolType.TRISTATE)
        : SymbolValue.undecided(SymbolType.UNKNOWN);
  }

  @Override
  public SymbolValue call(String text) {
    return SymbolValue.undecided(SymbolType.UNKNOWN);
  }
}
