package org.rfldoctor.kernel.kconfig.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.kernel.kconfig.value.SettingChange;

/** Settings that may give an expression the wanted value; each symbol occurs once. */
record CandidateFix(Map<String, String> settings) {
  private static final int MOST = 24;

  /** The empty fix: no setting changes. */
  static final CandidateFix NONE = new CandidateFix(Map.of());

  static CandidateFix of(SettingChange change) {
    return new CandidateFix(Map.of(change.symbol(), change.value()));
  }

  List<SettingChange> changes() {
    return settings.entrySet().stream()
        .map(e -> new SettingChange(e.getKey(), e.getValue()))
        .toList();
  }

  /**
   * Combines each fix of one list with each of the other, unless they contradict each other.
   * Returns at most 24.
   */
  static List<CandidateFix> both(List<CandidateFix> some, List<CandidateFix> others) {
    List<CandidateFix> together = new ArrayList<>();
    for (CandidateFix one : some) {
      for (CandidateFix other : others) {
        if (together.size() < MOST && one.agreesWith(other)) {
          together.add(one.and(other));
        }
      }
    }
    return together;
  }

  static List<CandidateFix> either(List<CandidateFix> some, List<CandidateFix> others) {
    List<CandidateFix> joined = new ArrayList<>(some);
    for (CandidateFix way : others) {
      if (joined.stream().noneMatch(known -> known.settings.equals(way.settings))) {
        joined.add(way);
      }
    }
    return joined.subList(0, Math.min(joined.size(), MOST));
  }

  private boolean agreesWith(CandidateFix other) {
    return settings.entrySet().stream()
        .allMatch(e -> other.settings.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  private CandidateFix and(CandidateFix other) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(other.settings);
    return new CandidateFix(all);
  }
}
