package org.rfldoctor.engine.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Result;

/**
 * The facts of the checks that a check depends on, and the reasons for missing ones.
 *
 * @param facts the given facts, and those of each check that it needs or uses; the last that knows
 *     a name counts
 * @param missing producers of facts that are missing from a check that it needs, by fact
 * @param open facts that are missing because they could not be found out
 */
public record UpstreamFacts(List<Facts> facts, Map<String, String> missing, Set<String> open)
    implements FactLookup {

  /** Records the missing facts of a result that a check needs or uses. */
  static void missing(
      Result result, boolean needed, Map<String, String> missing, Set<String> open) {
    Status status = result.outcome().status();
    boolean found = status != Status.UNKNOWN && status != Status.BLOCKED;
    boolean fine = status == Status.PASS || status == Status.WARN || status == Status.SKIPPED;
    for (FactDefinition rule : result.check().facts()) {
      if (result.facts().value(rule.name()).isPresent()) {
        continue;
      }
      if (needed && !fine) {
        missing.put(rule.name(), result.check().id());
      } else if (!found) {
        open.add(rule.name());
      }
    }
  }

  @Override
  public Optional<Value> value(String name) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      Optional<Value> value = facts.get(i).value(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean settled(String name) {
    return !missing.containsKey(name) && !open.contains(name);
  }

  /** The checks among those needed that did not give one of these names. */
  Set<String> blockers(Iterable<String> names) {
    Set<String> blockers = new HashSet<>();
    for (String name : names) {
      if (missing.containsKey(name)) {
        blockers.add(missing.get(name));
      }
    }
    return blockers;
  }
}
