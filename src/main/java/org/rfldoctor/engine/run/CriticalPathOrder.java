package org.rfldoctor.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Probe;

/**
 * Orders checks by their critical path: first the check with the longest time limit and its
 * dependencies, then by the summed time limits of a check and all that depends on it.
 */
final class CriticalPathOrder {
  private final Map<String, Check> checks = new LinkedHashMap<>();
  private final Map<String, List<Check>> awaited = new HashMap<>();
  private final Map<String, List<Check>> waiting = new HashMap<>();
  private final Map<String, Length> lengths = new HashMap<>();

  /**
   * @param step the longest time limit along the chain
   * @param sum of the time limits
   */
  private record Length(Duration step, Duration sum) implements Comparable<Length> {
    static final Length NONE = new Length(Duration.ZERO, Duration.ZERO);

    Length after(Duration limit) {
      return new Length(limit.compareTo(step) > 0 ? limit : step, sum.plus(limit));
    }

    @Override
    public int compareTo(Length other) {
      int steps = step.compareTo(other.step);
      return steps != 0 ? steps : sum.compareTo(other.sum);
    }
  }

  /** Orders these checks; dependencies on others are ignored. */
  CriticalPathOrder(List<Check> all) {
    all.forEach(check -> checks.put(check.id(), check));
    for (Check check : all) {
      List<Check> before =
          Stream.concat(check.needs().stream(), check.uses().stream())
              .filter(checks::containsKey)
              .map(checks::get)
              .toList();
      awaited.put(check.id(), before);
      before.forEach(
          other -> waiting.computeIfAbsent(other.id(), id -> new ArrayList<>()).add(check));
    }
  }

  /** The checks in that order. */
  List<Check> longestFirst() {
    List<Check> ordered = new ArrayList<>(checks.values());
    ordered.sort((one, other) -> length(other).compareTo(length(one)));
    return ordered;
  }

  /** The direct dependencies of a check. */
  List<Check> awaited(Check check) {
    return awaited.get(check.id());
  }

  private Length length(Check check) {
    Length known = lengths.get(check.id());
    if (known != null) {
      return known;
    }
    Length longest = Length.NONE;
    for (Check other : waiting.getOrDefault(check.id(), List.of())) {
      if (length(other).compareTo(longest) > 0) {
        longest = length(other);
      }
    }
    Length length = longest.after(limit(check));
    lengths.put(check.id(), length);
    return length;
  }

  private static Duration limit(Check check) {
    return check.probes().values().stream()
        .map(Probe::limit)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
