package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings that may give an expression the wanted value; each symbol occurs once. */
record Way(Map<String, String> settings) {
  private static final int MOST = 24;

  /** Nothing needs to change. */
  static final Way NONE = new Way(Map.of());

  static Way of(Change change) {
    return new Way(Map.of(change.symbol(), change.value()));
  }

  List<Change> changes() {
    return settings.entrySet().stream().map(e -> new Change(e.getKey(), e.getValue())).toList();
  }

  /** All combinations of one of each list that do not contradict each other. */
  static List<Way> both(List<Way> some, List<Way> others) {
    List<Way> together = new ArrayList<>();
    for (Way one : some) {
      for (Way other : others) {
        if (together.size() < MOST && one.agreesWith(other)) {
          together.add(one.and(other));
        }
      }
    }
    return together;
  }

  static List<Way> either(List<Way> some, List<Way> others) {
    List<Way> joined = new ArrayList<>(some);
    for (Way way : others) {
      if (joined.stream().noneMatch(known -> known.settings.equals(way.settings))) {
        joined.add(way);
      }
    }
    return joined.subList(0, Math.min(joined.size(), MOST));
  }

  private boolean agreesWith(Way other) {
    return settings.entrySet().stream()
        .allMatch(e -> other.settings.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  private Way and(Way other) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(other.settings);
    return new Way(all);
  }
}
