package org.rfldoctor.catalog.validate;

import java.util.List;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.Check;

/** Forbids dependency cycles. */
final class DependencyCycleRule {
  private DependencyCycleRule() {}

  static void hold(List<Check> checks, ValidationResults findings) {
    DependencyGraph dependencies = new DependencyGraph(checks);
    for (Check check : checks) {
      List<String> way = dependencies.cycle(check);
      boolean first = way.stream().allMatch(id -> check.id().compareTo(id) <= 0);
      if (!way.isEmpty() && first) {
        findings.mentions().stream()
            .filter(mention -> mention.kind() == ReadListener.NameKind.CHECK)
            .filter(mention -> mention.tree().id().equals(check.id()) && !mention.tree().isCases())
            .filter(mention -> mention.name().equals(way.get(1)))
            .findFirst()
            .ifPresent(
                mention ->
                    findings.problem(
                        mention.position(), "goes round in a circle: " + String.join(" → ", way)));
      }
    }
  }
}
