package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names in folders, sorted, each folder asked for once. */
final class Names {
  private final Listing listing;
  private final Map<Path, List<String>> known = new ConcurrentHashMap<>();

  Names(Listing listing) {
    this.listing = listing;
  }

  List<String> in(Path folder) {
    return known.computeIfAbsent(folder, this::sorted);
  }

  /** Those that begin so. */
  List<String> startingWith(Path folder, String start) {
    List<String> all = in(folder);
    return all.subList(place(all, start), place(all, start + Character.MAX_VALUE));
  }

  private static int place(List<String> sorted, String word) {
    int found = Collections.binarySearch(sorted, word);
    return found < 0 ? -found - 1 : found;
  }

  private List<String> sorted(Path folder) {
    Collection<String> names = listing.names(folder);
    if (names.isEmpty()) {
      return List.of();
    }
    String[] sorted = names.toArray(String[]::new);
    Arrays.sort(sorted);
    return List.of(sorted);
  }
}
