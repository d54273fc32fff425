package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/** The titles that checks and found diagnoses have on the screen, and where they stand there. */
public final class TitleIndex {
  private final int most;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Set<String> consequences = new HashSet<>();

  /**
   * @param most how many names a list has at most
   */
  public TitleIndex(Report report, int most) {
    this.most = most;
    int place = 0;
    for (Result result : report.results()) {
      named(result.check().id(), result, place);
      for (var diagnosis : result.check().diagnoses()) {
        named(diagnosis.id(), result, place);
      }
      place++;
    }
  }

  private void named(String id, Result result, int place) {
    titles.putIfAbsent(id, result.check().title());
    places.putIfAbsent(id, place);
    levels.putIfAbsent(id, result.check().level());
    if (!result.outcome().explainedBy().isEmpty()) {
      consequences.add(id);
    }
  }

  /** Whether one of these ids is of something that a kernel build cannot do without. */
  public boolean areRequired(List<String> ids) {
    for (String id : ids) {
      if (levels.getOrDefault(id, Level.REQUIRED) == Level.REQUIRED) {
        return true;
      }
    }
    return false;
  }

  /**
   * Titles for ids of checks or diagnoses, each once: {@code rust-src, bindgen and clang}. Those
   * that others explain are left out beside the ones that nothing explains.
   */
  public String list(List<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : roots(ids)) {
      String name = titles.getOrDefault(id, id);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    int last = names.size() - 1;
    if (last < 1) {
      return String.join("", names);
    }
    boolean all = names.size() <= most;
    String end = all ? names.get(last) : names.size() - most + 1 + " more";
    return String.join(", ", names.subList(0, all ? last : most - 1)) + " and " + end;
  }

  /** Titles followed by where their rows are, if all are on one side: {@code rust-src, above}. */
  String placed(List<String> ids, Result seenFrom) {
    int here = places.getOrDefault(seenFrom.check().id(), 0);
    boolean above = true;
    boolean below = true;
    for (String id : roots(ids)) {
      above &= places.getOrDefault(id, here) < here;
      below &= places.getOrDefault(id, here) > here;
    }
    return list(ids) + (above ? ", above" : below ? ", below" : "");
  }

  private List<String> roots(List<String> ids) {
    List<String> roots = ids.stream().filter(id -> !consequences.contains(id)).toList();
    return roots.isEmpty() ? ids : roots;
  }
}
