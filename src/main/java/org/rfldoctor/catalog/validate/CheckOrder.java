package org.rfldoctor.catalog.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Check;

/**
 * The order of checks in the checklist: by stage; within a stage, dependencies come first, and
 * among these the ones that most checks depend on.
 */
public final class CheckOrder {
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, Set<String>> rests = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<Check> ordered = new ArrayList<>();

  private CheckOrder(List<Check> unordered) {
    for (Check check : unordered) {
      checks.put(check.id(), check);
      rests.put(check.id(), new HashSet<>());
    }
    for (Check check : unordered) {
      restsOn(check, check.id(), new HashSet<>());
    }
  }

  public static List<Check> of(List<Check> unordered) {
    CheckOrder order = new CheckOrder(unordered);
    List<Check> wanted = new ArrayList<>(unordered);
    wanted.sort(
        Comparator.comparing(Check::stage)
            .thenComparing(check -> -order.rests.get(check.id()).size())
            .thenComparing(Check::id));
    wanted.forEach(order::place);
    return order.ordered;
  }

  private void restsOn(Check check, String dependent, Set<String> seen) {
    for (String id : DependencyGraph.direct(check)) {
      if (checks.containsKey(id) && seen.add(id)) {
        rests.get(id).add(dependent);
        restsOn(checks.get(id), dependent, seen);
      }
    }
  }

  private void place(Check check) {
    if (placed.add(check.id())) {
      for (String id : DependencyGraph.direct(check)) {
        if (checks.containsKey(id) && checks.get(id).stage() == check.stage()) {
          place(checks.get(id));
        }
      }
      ordered.add(check);
    }
  }
}
