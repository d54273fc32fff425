package org.rfldoctor.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactRule;
import org.rfldoctor.check.NearMiss;

/** Every name that a file uses has to be the name of something, and of something within reach. */
final class NameRules {
  private static final Map<Ledger.Kind, String> UNKNOWN =
      Map.of(
          Ledger.Kind.CHECK, "unknown check",
          Ledger.Kind.DIAGNOSIS, "unknown diagnosis",
          Ledger.Kind.TOOL, "packages.yaml has no row",
          Ledger.Kind.TABLE, "unknown table",
          Ledger.Kind.ROW, "that table has no row",
          Ledger.Kind.COLUMN, "that table has no column");
  private static final List<String> ENDINGS = List.of(".ended", ".exit", ".out", ".err");

  private final Findings findings;
  private final Set<String> given;
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, String> readers = new HashMap<>();
  private final Dependencies dependencies;

  NameRules(Findings findings, Collection<String> given, List<Check> all) {
    this.findings = findings;
    this.given = Set.copyOf(given);
    this.dependencies = new Dependencies(all);
    for (Check check : all) {
      checks.put(check.id(), check);
      check.facts().forEach(fact -> readers.putIfAbsent(fact.name(), check.id()));
    }
  }

  void hold() {
    for (Mention mention : findings.mentions()) {
      if (UNKNOWN.containsKey(mention.kind())) {
        declared(mention);
      } else {
        fact(mention);
      }
    }
  }

  private void declared(Mention mention) {
    Set<String> known = findings.declared(mention.kind()).keySet();
    boolean excused =
        mention.kind() == Ledger.Kind.CHECK
            ? findings.isUnreadable(mention.name())
            : findings.someUnreadable() || isOfUnknownTable(mention);
    if (!known.contains(mention.name()) && !excused) {
      String says = UNKNOWN.get(mention.kind()) + " '" + last(mention.name()) + "'";
      String meant = NearMiss.of(mention.name(), known).map(NameRules::last).orElse("");
      String question = meant.isEmpty() ? "" : "; did you mean '" + meant + "'?";
      findings.problem(mention.position(), says + question);
    }
  }

  private boolean isOfUnknownTable(Mention mention) {
    int slash = mention.name().indexOf('/');
    Set<String> tables = findings.declared(Ledger.Kind.TABLE).keySet();
    return slash >= 0 && !tables.contains(mention.name().substring(0, slash));
  }

  private static String last(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private void fact(Mention mention) {
    Set<String> known = reach(mention);
    if (known.contains(mention.name()) || excused(mention)) {
      return;
    }
    String reader = readers.get(mention.name());
    if (reader != null) {
      findings.problem(mention.position(), outOfReach(mention, reader));
    } else if (isEnding(mention)) {
      String says = "' is forgotten when steps are planned: read a fact from it";
      findings.problem(mention.position(), "'" + mention.name() + says);
    } else {
      String meant = NearMiss.question(mention.name(), known);
      findings.problem(mention.position(), "unknown name '" + mention.name() + "'" + meant);
    }
  }

  private boolean isEnding(Mention mention) {
    Check check = checks.get(mention.tree().id());
    return check != null && endings(check).contains(mention.name());
  }

  private static Set<String> endings(Check check) {
    Set<String> endings = new LinkedHashSet<>();
    check.probes().keySet().forEach(probe -> ENDINGS.forEach(end -> endings.add(probe + end)));
    return endings;
  }

  private static String outOfReach(Mention mention, String reader) {
    String name = "'" + mention.name() + "'";
    return switch (mention.kind()) {
      case FACT_OF_CHECK -> name + " is no fact of this check";
      case FACT_OF_OTHERS -> name + " is read by this check: answer its probe instead";
      default ->
          reader.equals(mention.tree().id())
              ? name + " is read only after this is asked"
              : name + " is a fact of " + reader + ", which this check neither needs nor uses";
    };
  }

  private boolean excused(Mention mention) {
    Check check = checks.get(mention.tree().id());
    if (check == null || mention.kind().name().startsWith("FACT_")) {
      return findings.someUnreadable();
    }
    Set<String> reached = new LinkedHashSet<>(dependencies.all(check));
    reached.addAll(Dependencies.direct(check));
    reached.removeIf(id -> !findings.isUnreadable(id) && checks.containsKey(id));
    return !reached.isEmpty();
  }

  private Set<String> reach(Mention mention) {
    Set<String> reach = new LinkedHashSet<>();
    Check check = checks.get(mention.tree().id());
    switch (mention.kind()) {
      case FACT_ANYWHERE -> everything(reach);
      case FACT_OR_OFFER -> {
        everything(reach);
        reach.add("offer");
      }
      case FACT_OF_CHECK -> own(reach, check);
      case FACT_OF_OTHERS -> {
        everything(reach);
        check.facts().forEach(fact -> reach.remove(fact.name()));
      }
      case FACT_BEFORE -> others(reach, check);
      default -> {
        others(reach, check);
        own(reach, check);
        reach.addAll(endings(check));
      }
    }
    return reach;
  }

  private void everything(Set<String> reach) {
    reach.addAll(given);
    reach.addAll(readers.keySet());
  }

  private void others(Set<String> reach, Check check) {
    reach.addAll(given);
    dependencies.all(check).forEach(id -> own(reach, checks.get(id)));
  }

  private static void own(Set<String> reach, Check check) {
    for (FactRule fact : check.facts()) {
      reach.add(fact.name());
    }
  }
}
