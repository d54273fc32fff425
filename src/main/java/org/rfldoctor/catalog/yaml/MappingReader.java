package org.rfldoctor.catalog.yaml;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.SpellingSuggestion;

/** Reads a map whose keys must be known and unique. */
public final class MappingReader {
  private final YamlNode map;
  private final ReadListener ledger;

  private MappingReader(YamlNode map, ReadListener ledger) {
    this.map = map;
    this.ledger = ledger;
  }

  /** The entries under known keys. */
  public static MappingReader of(YamlNode map, List<String> known, ReadListener ledger) {
    if (ledger.listens()) {
      refuseUnknown(MappingEntry.all(map, ledger), known, ledger);
    }
    return new MappingReader(map, ledger);
  }

  private static void refuseUnknown(
      List<MappingEntry> entries, List<String> known, ReadListener ledger) {
    List<String> open = new ArrayList<>(known);
    entries.forEach(entry -> open.remove(entry.name()));
    for (MappingEntry entry : entries) {
      if (!known.contains(entry.name()) && entry.key().is(YamlNode.Kind.TEXT)) {
        String says = "unknown key '" + entry.name() + "'";
        ledger.problem(entry.key(), says + hint(entry, open, known));
      }
    }
  }

  private static String hint(MappingEntry entry, List<String> open, List<String> known) {
    if (entry.value().is(YamlNode.Kind.NOTHING) && entry.name().contains(" ")) {
      return "; within { }, a text with a comma has to be quoted";
    }
    String meant = SpellingSuggestion.question(entry.name(), open);
    return meant.isEmpty() ? "; known are " + String.join(", ", known) : meant;
  }

  YamlNode map() {
    return map;
  }

  public boolean has(String key) {
    return map.has(key);
  }

  /** The value of an optional key. */
  public YamlNode optional(String key) {
    return map.under(key);
  }

  /** The value of a required key. */
  public YamlNode required(String key) {
    YamlNode node = map.under(key);
    if (node.isMissing()) {
      lacks("'" + key + "'");
    }
    return node;
  }

  /** Reports missing keys. */
  public void lacks(String keys) {
    if (map.is(YamlNode.Kind.MAP)) {
      ledger.problem(map, keys + " is missing");
    }
  }

  /** Reports a problem of a key. */
  public void refuse(String key, String says) {
    for (MappingEntry entry : MappingEntry.all(map, ReadListener.SILENT)) {
      if (entry.name().equals(key)) {
        ledger.problem(entry.key(), says);
        return;
      }
    }
  }
}
