package org.rfldoctor.kernel.kconfig.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Select;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/** The entries of the files that were read, and the entries that select or imply each symbol. */
public final class SymbolTable {
  private final Map<String, List<MenuEntry>> entries = new HashMap<>();
  private final Map<String, List<MenuEntry>> selecting = new HashMap<>();
  private boolean whole = true;

  void add(MenuEntry entry) {
    entries.computeIfAbsent(entry.symbol(), symbol -> new ArrayList<>(1)).add(entry);
  }

  void selects(MenuEntry entry, String target) {
    List<MenuEntry> already = selecting.computeIfAbsent(target, symbol -> new ArrayList<>(2));
    if (already.isEmpty() || already.get(already.size() - 1) != entry) {
      already.add(entry);
    }
  }

  void leftOut() {
    whole = false;
  }

  /** Whether every file of the tree was read. */
  public boolean whole() {
    return whole;
  }

  Iterable<String> symbols() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  public Stream<MenuEntry> entries() {
    return entries.values().stream().flatMap(List::stream);
  }

  /**
   * The value of a name that no file defines: the name itself as a text. If some files are unread,
   * it is the recorded value, or n.
   */
  public SymbolValue undefined(String name, DotConfig recorded) {
    boolean elsewhere = !whole && !Character.isDigit(name.charAt(0));
    return elsewhere
        ? SymbolValue.constant(recorded.value(name).orElse("n"))
        : SymbolValue.constant(name);
  }

  public List<MenuEntry> entries(String symbol) {
    return entries.getOrDefault(symbol, List.of());
  }

  public List<ReverseDependency> selections(String symbol) {
    return of(symbol, SymbolProperties::selects);
  }

  public List<ReverseDependency> implications(String symbol) {
    return of(symbol, SymbolProperties::implies);
  }

  private List<ReverseDependency> of(
      String symbol, Function<SymbolProperties, List<Select>> lines) {
    List<ReverseDependency> found = new ArrayList<>();
    for (MenuEntry entry : selecting.getOrDefault(symbol, List.of())) {
      for (Select select : lines.apply(entry.attributes())) {
        if (select.symbol().equals(symbol)) {
          found.add(new ReverseDependency(entry, select.condition()));
        }
      }
    }
    return found;
  }
}
