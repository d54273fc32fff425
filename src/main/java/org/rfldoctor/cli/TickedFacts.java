package org.rfldoctor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.Value;
import org.rfldoctor.check.Waypoint;
import org.rfldoctor.probe.Ticks;

/** What a person has ticked, as the facts {@code ticked.*} that the roadmap is judged by. */
record TickedFacts(Ticks ticks, Facts given) {

  Facts of(List<Waypoint> path) {
    Map<String, Value> facts = new LinkedHashMap<>();
    path.stream()
        .filter(Waypoint::person)
        .forEach(point -> facts.put("ticked." + point.id(), new Value.Flag(isTicked(point))));
    return new Facts(facts);
  }

  private boolean isTicked(Waypoint point) {
    return ticks.has(point.id(), tree(point));
  }

  /** The tree that a tick counts for; empty where it counts for all. */
  Optional<String> tree(Waypoint point) {
    return point.perTree() ? given.value("tree.srctree").map(Value::text) : Optional.empty();
  }
}
