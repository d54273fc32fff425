package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A key of a map and what stands under it. */
record Entry(Node key, Node value) {
  String name() {
    return key.text();
  }

  /** The entries of a map, in order; each key is a text and stands once. */
  static List<Entry> all(Node map, Ledger ledger) {
    if (map.isMissing()) {
      return List.of();
    }
    if (!map.is(Node.Kind.MAP)) {
      ledger.problem(map, "expected a map, found " + map.kind());
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    List<Node> children = map.children();
    for (int i = 0; i < children.size(); i += 2) {
      entries.add(new Entry(children.get(i), children.get(i + 1)));
    }
    if (ledger.listens()) {
      check(entries, ledger);
    }
    return entries;
  }

  private static void check(List<Entry> entries, Ledger ledger) {
    Scalars scalars = new Scalars(ledger);
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!seen.add(scalars.text(entry.key()))) {
        ledger.problem(entry.key(), "duplicate key '" + entry.name() + "'");
      }
    }
  }
}
