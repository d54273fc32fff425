package org.rfldoctor.catalog.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Check;

/** The dependencies between checks. */
final class DependencyGraph {
  private final Map<String, Check> checks = new LinkedHashMap<>();

  DependencyGraph(List<Check> all) {
    all.forEach(check -> checks.put(check.id(), check));
  }

  /** The direct dependencies of a check. */
  static List<String> direct(Check check) {
    List<String> direct = new ArrayList<>(check.needs());
    direct.addAll(check.uses());
    return direct;
  }

  /** The transitive dependencies of a check, without those that do not exist. */
  Set<String> all(Check check) {
    Set<String> found = new LinkedHashSet<>();
    Deque<Check> open = new ArrayDeque<>(List.of(check));
    while (!open.isEmpty()) {
      for (String id : direct(open.pop())) {
        if (checks.containsKey(id) && found.add(id)) {
          open.add(checks.get(id));
        }
      }
    }
    return found;
  }

  /** A cycle through a check, with the check at both ends; empty if there is none. */
  List<String> cycle(Check check) {
    Deque<String> way = new ArrayDeque<>(List.of(check.id()));
    return leads(check, check.id(), way, new LinkedHashSet<>()) ? List.copyOf(way) : List.of();
  }

  private boolean leads(Check from, String to, Deque<String> way, Set<String> seen) {
    for (String id : direct(from)) {
      way.addLast(id);
      boolean there = id.equals(to);
      if (there || checks.containsKey(id) && seen.add(id) && leads(checks.get(id), to, way, seen)) {
        return true;
      }
      way.removeLast();
    }
    return false;
  }
}
