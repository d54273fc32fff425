package org.rfldoctor.catalog.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A key of a map and its value. */
public record MappingEntry(YamlNode key, YamlNode value) {
  public String name() {
    return key.text();
  }

  /** The entries of a map, in order. Keys must be texts and unique. */
  public static List<MappingEntry> all(YamlNode map, ReadListener ledger) {
    if (map.isMissing()) {
      return List.of();
    }
    if (!map.is(YamlNode.Kind.MAP)) {
      ledger.problem(map, "expected a map, found " + map.kind());
      return List.of();
    }
    List<MappingEntry> entries = new ArrayList<>();
    List<YamlNode> children = map.children();
    for (int i = 0; i < children.size(); i += 2) {
      entries.add(new MappingEntry(children.get(i), children.get(i + 1)));
    }
    if (ledger.listens()) {
      check(entries, ledger);
    }
    return entries;
  }

  private static void check(List<MappingEntry> entries, ReadListener ledger) {
    ScalarReader scalars = new ScalarReader(ledger);
    Set<String> seen = new HashSet<>();
    for (MappingEntry entry : entries) {
      if (!seen.add(scalars.text(entry.key()))) {
        ledger.problem(entry.key(), "duplicate key '" + entry.name() + "'");
      }
    }
  }
}
