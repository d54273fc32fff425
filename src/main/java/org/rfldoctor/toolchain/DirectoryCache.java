package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The names in directories, each directory listed once. */
final class DirectoryCache {
  private final FileSystemView listing;
  private final Map<Path, Collection<String>> known = new ConcurrentHashMap<>();

  DirectoryCache(FileSystemView listing) {
    this.listing = listing;
  }

  /** The names that match, sorted. */
  List<String> in(Path folder, Predicate<String> wanted) {
    List<String> found = new ArrayList<>();
    for (String name : known.computeIfAbsent(folder, listing::names)) {
      if (wanted.test(name)) {
        found.add(name);
      }
    }
    found.sort(null);
    return found;
  }
}
