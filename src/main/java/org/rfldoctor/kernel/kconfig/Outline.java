package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of the files that were read, and who selects or implies whom. */
final class Outline {
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, List<Entry>> selecting = new HashMap<>();
  private boolean whole = true;

  void add(Entry entry) {
    entries.computeIfAbsent(entry.symbol(), symbol -> new ArrayList<>(1)).add(entry);
  }

  void selects(Entry entry, String target) {
    selecting.computeIfAbsent(target, symbol -> new ArrayList<>(2)).add(entry);
  }

  void leftOut() {
    whole = false;
  }

  /** Whether every file of the tree was read. */
  boolean whole() {
    return whole;
  }

  Iterable<String> symbols() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  List<Entry> entries(String symbol) {
    return entries.getOrDefault(symbol, List.of());
  }

  /** The entries with a {@code select} or {@code imply} of this symbol. */
  List<Entry> selecting(String symbol) {
    return selecting.getOrDefault(symbol, List.of());
  }
}
