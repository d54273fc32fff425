package org.rfldoctor.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Probe;

/**
 * How long a check and all that waits for it may take together: where the longest chain is begun
 * first, it does not end last.
 */
final class Chains {
  private final List<Check> checks;
  private final Map<String, Duration> lengths = new HashMap<>();

  Chains(List<Check> checks) {
    this.checks = checks;
    checks.forEach(this::length);
  }

  /** The checks, in the order in which it is best to begin them. */
  List<Check> longestFirst() {
    List<Check> ordered = new ArrayList<>(checks);
    ordered.sort((one, other) -> length(other).compareTo(length(one)));
    return ordered;
  }

  /** The sum of the time limits along the longest chain that begins with this check. */
  Duration length(Check check) {
    Duration known = lengths.get(check.id());
    if (known != null) {
      return known;
    }
    Duration longest = Duration.ZERO;
    for (Check other : checks) {
      if (waits(other, check) && length(other).compareTo(longest) > 0) {
        longest = length(other);
      }
    }
    Duration length = longest.plus(limit(check));
    lengths.put(check.id(), length);
    return length;
  }

  /** Whether a check has to wait for another. */
  static boolean waits(Check check, Check other) {
    return check.needs().contains(other.id()) || check.uses().contains(other.id());
  }

  private static Duration limit(Check check) {
    Duration longest = Duration.ZERO;
    for (Probe probe : check.probes().values()) {
      if (probe instanceof Probe.Command command && command.limit().compareTo(longest) > 0) {
        longest = command.limit();
      }
    }
    return longest;
  }
}
