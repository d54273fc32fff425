package org.rfldoctor.catalog.format;

import java.util.ArrayList;
import java.util.List;

/** The keys of one kind of map, in order, each with a description. */
public record KeyTable(List<Key> keys) {
  public KeyTable {
    keys = List.copyOf(keys);
  }

  /** A key and its description. */
  public record Key(String name, String sentence) {}

  /**
   * A table of these keys.
   *
   * @param namesAndSentences a name and its sentence in turn
   */
  static KeyTable of(String... namesAndSentences) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < namesAndSentences.length; i += 2) {
      keys.add(new Key(namesAndSentences[i], namesAndSentences[i + 1]));
    }
    return new KeyTable(keys);
  }

  /** These keys and those. */
  KeyTable and(KeyTable others) {
    List<Key> both = new ArrayList<>(keys);
    both.addAll(others.keys);
    return new KeyTable(both);
  }

  /** The keys of these names, in the order of the names. */
  public KeyTable only(String... names) {
    List<Key> some = new ArrayList<>();
    for (String name : names) {
      keys.stream().filter(key -> key.name().equals(name)).forEach(some::add);
    }
    return new KeyTable(some);
  }

  /** The names of the keys. */
  public List<String> names() {
    return keys.stream().map(Key::name).toList();
  }
}
