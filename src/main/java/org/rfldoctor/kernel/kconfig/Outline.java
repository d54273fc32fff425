package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.Attributes.Select;

/** The entries of the files that were read, and the entries that select or imply each symbol. */
final class Outline {
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, List<Entry>> selecting = new HashMap<>();
  private boolean whole = true;

  void add(Entry entry) {
    entries.computeIfAbsent(entry.symbol(), symbol -> new ArrayList<>(1)).add(entry);
  }

  void selects(Entry entry, String target) {
    List<Entry> already = selecting.computeIfAbsent(target, symbol -> new ArrayList<>(2));
    if (already.isEmpty() || already.get(already.size() - 1) != entry) {
      already.add(entry);
    }
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

  Stream<Entry> entries() {
    return entries.values().stream().flatMap(List::stream);
  }

  /**
   * The value of a name that no file defines: its own text, or the recorded value if some files are
   * unread.
   */
  Value undefined(String name, DotConfig recorded) {
    boolean elsewhere = !whole && !Character.isDigit(name.charAt(0));
    return elsewhere ? Value.constant(recorded.value(name).orElse("n")) : Value.constant(name);
  }

  List<Entry> entries(String symbol) {
    return entries.getOrDefault(symbol, List.of());
  }

  List<Selections.Selection> selections(String symbol) {
    return of(symbol, Attributes::selects);
  }

  List<Selections.Selection> implications(String symbol) {
    return of(symbol, Attributes::implies);
  }

  private List<Selections.Selection> of(String symbol, Function<Attributes, List<Select>> lines) {
    List<Selections.Selection> found = new ArrayList<>();
    for (Entry entry : selecting.getOrDefault(symbol, List.of())) {
      for (Select select : lines.apply(entry.attributes())) {
        if (select.symbol().equals(symbol)) {
          found.add(new Selections.Selection(entry, select.condition()));
        }
      }
    }
    return found;
  }
}
