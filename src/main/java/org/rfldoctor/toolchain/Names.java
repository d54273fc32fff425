package org.rfldoctor.toolchain;

import java.nio.file.Path;
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
    return known.computeIfAbsent(folder, f -> listing.names(f).stream().sorted().toList());
  }
}
