package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.check.NearMiss;

/** The entries of a map of the file, of which every key has to be known and stands once. */
final class Entries {
  private final Node map;
  private final Map<String, Node> values;
  private final Ledger ledger;

  private Entries(Node map, Map<String, Node> values, Ledger ledger) {
    this.map = map;
    this.values = values;
    this.ledger = ledger;
  }

  /** The entries under known keys. */
  static Entries of(Node map, List<String> known, Ledger ledger) {
    Map<String, Node> values = new HashMap<>();
    for (Entry entry : Entry.all(map, ledger)) {
      values.putIfAbsent(entry.name(), entry.value());
    }
    Entries entries = new Entries(map, values, ledger);
    if (ledger.listens() && map.is(Node.Kind.MAP)) {
      entries.refuseUnknown(known);
    }
    return entries;
  }

  private void refuseUnknown(List<String> known) {
    List<String> open = new ArrayList<>(known);
    open.removeAll(values.keySet());
    for (Entry entry : Entry.all(map, Ledger.SILENT)) {
      if (!known.contains(entry.name()) && entry.key().is(Node.Kind.TEXT)) {
        String meant = NearMiss.question(entry.name(), open);
        ledger.problem(entry.key(), "unknown key '" + entry.name() + "'" + meant);
      }
    }
  }

  /** Complains of a key that is not there. */
  void missing(String key) {
    if (map.is(Node.Kind.MAP)) {
      ledger.problem(map, "'" + key + "' is missing");
    }
  }

  /** Complains of a key. */
  void refuse(String key, String says) {
    List<Node> children = map.children();
    for (int i = 0; i < children.size(); i += 2) {
      if (children.get(i).text().equals(key)) {
        ledger.problem(children.get(i), says);
        return;
      }
    }
  }

  /** Complains of what stands under a key. */
  void complain(String key, String says) {
    ledger.problem(values.get(key), says);
  }

  Node map() {
    return map;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** What stands under a key that has to be there, or what stands in for it. */
  <T> T read(String key, Function<Node, T> reader, T otherwise) {
    if (!values.containsKey(key)) {
      missing(key);
      return otherwise;
    }
    return reader.apply(values.get(key));
  }

  /** What stands under a key that may be there, or its default. */
  <T> T readOr(String key, Function<Node, T> reader, T otherwise) {
    Node node = values.get(key);
    return node == null ? otherwise : reader.apply(node);
  }

  /** What stands under a key that may be there. */
  <T> Optional<T> find(String key, Function<Node, T> reader) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : Optional.of(reader.apply(node));
  }
}
