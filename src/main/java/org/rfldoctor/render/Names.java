package org.rfldoctor.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/** The titles that checks and found diagnoses have on the screen, and where they stand there. */
final class Names {
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  Names(Report report) {
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
  }

  /** Titles for ids of checks or diagnoses, each once: {@code rust-src, bindgen and clang}. */
  String list(List<String> ids) {
    List<String> names = ids.stream().map(id -> titles.getOrDefault(id, id)).distinct().toList();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      String before = i == 0 ? "" : i == names.size() - 1 ? " and " : ", ";
      list.append(before).append(names.get(i));
    }
    return list.toString();
  }

  /** The same, with the place of them all: {@code rust-src, above}. */
  String placed(List<String> ids, Result seenFrom) {
    int here = places.getOrDefault(seenFrom.check().id(), 0);
    boolean above = ids.stream().allMatch(id -> places.getOrDefault(id, here) < here);
    boolean below = ids.stream().allMatch(id -> places.getOrDefault(id, here) > here);
    return list(ids) + (above ? ", above" : below ? ", below" : "");
  }
}
