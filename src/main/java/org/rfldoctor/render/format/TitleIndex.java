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

/** Maps ids of checks and diagnoses to their titles on the screen and to their rows. */
public final class TitleIndex {
  private final int most;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Set<String> consequences = new HashSet<>();

  /**
   * @param most the maximum number of names in a list
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

  /** Whether one of these ids belongs to a required check. Unknown ids count as required. */
  public boolean areRequired(List<String> ids) {
    for (String id : ids) {
      if (levels.getOrDefault(id, Level.REQUIRED) == Level.REQUIRED) {
        return true;
      }
    }
    return false;
  }

  /**
   * The titles for ids of checks or diagnoses, each once: {@code rust-src, bindgen and clang}. Root
   * causes come without their consequences.
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

  /** The titles, and whether their rows are all above or below: {@code rust-src, above}. */
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
