package org.rfldoctor.catalog.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.catalog.yaml.NameReference;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactDefinition;

/** Determines the facts that a place in a check file may refer to. */
final class FactVisibility {
  private static final List<String> ENDINGS =
      List.of(".ended", ".exit", ".signal", ".stdout", ".stderr");

  private final Set<String> given;
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, String> readers = new HashMap<>();
  private final DependencyGraph dependencies;

  FactVisibility(Collection<String> given, List<Check> all) {
    this.given = Set.copyOf(given);
    this.dependencies = new DependencyGraph(all);
    for (Check check : all) {
      checks.put(check.id(), check);
      check.facts().forEach(fact -> readers.putIfAbsent(fact.name(), check.id()));
    }
  }

  /** The check that defines this fact. */
  Optional<String> reader(String fact) {
    return Optional.ofNullable(readers.get(fact));
  }

  /** The check whose file or cases contain the reference. */
  Optional<Check> check(NameReference mention) {
    return Optional.ofNullable(checks.get(mention.tree().id()));
  }

  /** All transitive dependencies of the check, including those that do not exist. */
  Set<String> dependencies(Check check) {
    Set<String> all = new LinkedHashSet<>(DependencyGraph.direct(check));
    dependencies.all(check).forEach(id -> all.addAll(DependencyGraph.direct(checks.get(id))));
    all.addAll(dependencies.all(check));
    return all;
  }

  boolean exists(String check) {
    return checks.containsKey(check);
  }

  /** The names that are visible at the place of this reference. */
  Set<String> of(NameReference mention) {
    return switch (mention.kind()) {
      case FACT_ANYWHERE -> withoutForeign(mention);
      case FACT_OR_OFFER -> and(withoutForeign(mention), Set.of("candidate"));
      case FACT_OF_CHECK -> own(checks.get(mention.tree().id()));
      case FACT_OF_OTHERS -> without(everything(), own(checks.get(mention.tree().id())));
      case FACT_BEFORE -> others(checks.get(mention.tree().id()));
      default -> within(checks.get(mention.tree().id()));
    };
  }

  /** The names for how the probes of a check ended. */
  static Set<String> endings(Check check) {
    Set<String> endings = new LinkedHashSet<>();
    check.probes().keySet().forEach(probe -> ENDINGS.forEach(end -> endings.add(probe + end)));
    return endings;
  }

  private Set<String> within(Check check) {
    return and(and(others(check), own(check)), endings(check));
  }

  private Set<String> others(Check check) {
    Set<String> names = new LinkedHashSet<>(given);
    dependencies.all(check).forEach(id -> names.addAll(own(checks.get(id))));
    names.removeAll(foreignLocals(check.id()));
    return names;
  }

  private static Set<String> own(Check check) {
    Set<String> names = new LinkedHashSet<>();
    for (FactDefinition fact : check.facts()) {
      names.add(fact.name());
    }
    return names;
  }

  boolean isForeignLocal(NameReference mention) {
    return foreignLocals(mention.tree().id()).contains(mention.name());
  }

  private Set<String> withoutForeign(NameReference mention) {
    return without(everything(), foreignLocals(mention.tree().id()));
  }

  /** The local facts of other checks. */
  private Set<String> foreignLocals(String check) {
    Set<String> locals = new LinkedHashSet<>();
    for (Check other : checks.values()) {
      other.facts().stream()
          .filter(fact -> fact.isLocal() && !other.id().equals(check))
          .forEach(fact -> locals.add(fact.name()));
    }
    return locals;
  }

  private Set<String> everything() {
    return and(given, readers.keySet());
  }

  private static Set<String> and(Set<String> these, Set<String> those) {
    Set<String> both = new LinkedHashSet<>(these);
    both.addAll(those);
    return both;
  }

  private static Set<String> without(Set<String> these, Set<String> those) {
    Set<String> rest = new LinkedHashSet<>(these);
    rest.removeAll(those);
    return rest;
  }
}
