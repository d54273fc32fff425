package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.NearMiss;

/** The entries of a map of the file, of which every key has to be known and stands once. */
final class Entries {
  private final Node map;
  private final Ledger ledger;

  private Entries(Node map, Ledger ledger) {
    this.map = map;
    this.ledger = ledger;
  }

  /** The entries under known keys. */
  static Entries of(Node map, List<String> known, Ledger ledger) {
    if (ledger.listens()) {
      refuseUnknown(Entry.all(map, ledger), known, ledger);
    }
    return new Entries(map, ledger);
  }

  private static void refuseUnknown(List<Entry> entries, List<String> known, Ledger ledger) {
    List<String> open = new ArrayList<>(known);
    entries.forEach(entry -> open.remove(entry.name()));
    for (Entry entry : entries) {
      if (!known.contains(entry.name()) && entry.key().is(Node.Kind.TEXT)) {
        String says = "unknown key '" + entry.name() + "'";
        ledger.problem(entry.key(), says + hint(entry, open, known));
      }
    }
  }

  private static String hint(Entry entry, List<String> open, List<String> known) {
    if (entry.value().is(Node.Kind.NOTHING) && entry.name().contains(" ")) {
      return "; within { }, a text with a comma has to be quoted";
    }
    String meant = NearMiss.question(entry.name(), open);
    return meant.isEmpty() ? "; known are " + String.join(", ", known) : meant;
  }

  Node map() {
    return map;
  }

  boolean has(String key) {
    return map.has(key);
  }

  /** What stands under a key that may be missing. */
  Node optional(String key) {
    return map.under(key);
  }

  /** What stands under a key that has to be there. */
  Node required(String key) {
    Node node = map.under(key);
    if (node.isMissing()) {
      lacks("'" + key + "'");
    }
    return node;
  }

  /** Complains of keys that are not there. */
  void lacks(String keys) {
    if (map.is(Node.Kind.MAP)) {
      ledger.problem(map, keys + " is missing");
    }
  }

  /** Complains of a key. */
  void refuse(String key, String says) {
    for (Entry entry : Entry.all(map, Ledger.SILENT)) {
      if (entry.name().equals(key)) {
        ledger.problem(entry.key(), says);
        return;
      }
    }
  }
}
