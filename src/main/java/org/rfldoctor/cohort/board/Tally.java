package org.rfldoctor.cohort.board;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts names; the most frequent comes first, then the order of first occurrence. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  List<CauseGroup.Count> counts() {
    return counts.entrySet().stream()
        .map(entry -> new CauseGroup.Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(count -> -count.count()))
        .toList();
  }

  /** The most frequent name; empty where there is none. */
  String first() {
    List<CauseGroup.Count> all = counts();
    return all.isEmpty() ? "" : all.get(0).name();
  }
}
