package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the entries that cannot be on without Rust. */
final class RustEntries implements Values {
  private static final int MOST_ROUNDS = 10;

  private final Set<String> needRust = new HashSet<>(Set.of("RUST"));

  static List<Entry> in(Outline outline) {
    RustEntries finder = new RustEntries();
    List<Entry> candidates = new ArrayList<>();
    outline.entries().filter(RustEntries::mentionsRust).forEach(candidates::add);
    List<Entry> found = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Entry> more = finder.newOnes(candidates);
      found.addAll(more);
      candidates.removeAll(Set.copyOf(more));
    }
    return found.stream().filter(entry -> !entry.attributes().prompts().isEmpty()).toList();
  }

  private static boolean mentionsRust(Entry entry) {
    return entry.mentions("RUST") || entry.scope().mentions("RUST");
  }

  private List<Entry> newOnes(List<Entry> candidates) {
    List<Entry> found = candidates.stream().filter(this::needsRust).toList();
    found.forEach(entry -> needRust.add(entry.symbol()));
    return found;
  }

  private boolean needsRust(Entry entry) {
    return ClauseLine.of(entry).stream()
        .anyMatch(line -> line.condition().expression().in(this).off());
  }

  /** Symbols that need Rust are off, all others undecided. */
  @Override
  public Value value(String symbol) {
    return needRust.contains(symbol) ? Value.none(Type.TRISTATE) : Value.undecided(Type.UNKNOWN);
  }

  @Override
  public Value call(String text) {
    return Value.undecided(Type.UNKNOWN);
  }
}
