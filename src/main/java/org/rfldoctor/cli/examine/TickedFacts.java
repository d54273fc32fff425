package org.rfldoctor.cli.examine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.host.TickStore;

/** The steps that the user ticked, as facts {@code ticked.*}, on which the roadmap depends. */
public record TickedFacts(TickStore ticks, Facts given) {

  Facts of(List<PathStep> path) {
    Map<String, Value> facts = new LinkedHashMap<>();
    path.stream()
        .filter(PathStep::person)
        .forEach(point -> facts.put("ticked." + point.id(), new Value.Flag(isTicked(point))));
    return new Facts(facts);
  }

  private boolean isTicked(PathStep point) {
    return ticks.has(point.id(), tree(point));
  }

  /** The tree that a tick counts for; empty if it counts for all trees. */
  public Optional<String> tree(PathStep point) {
    return point.perTree() ? given.value("tree.srctree").map(Value::text) : Optional.empty();
  }
}
