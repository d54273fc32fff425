package org.rfldoctor.catalog.validate;

import java.util.Optional;
import java.util.Set;
import org.rfldoctor.catalog.yaml.NameReference;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.SpellingSuggestion;

/** Requires that every fact that a file refers to exists and is visible there. */
final class FactReferenceRule {
  private final ValidationResults findings;
  private final FactVisibility reach;

  FactReferenceRule(ValidationResults findings, FactVisibility reach) {
    this.findings = findings;
    this.reach = reach;
  }

  void hold(NameReference mention) {
    Set<String> known = reach.of(mention);
    if (!known.contains(mention.name()) && !isExcused(mention)) {
      findings.problem(mention.position(), "'" + mention.name() + "' " + says(mention, known));
    }
  }

  private String says(NameReference mention, Set<String> known) {
    Optional<String> reader = reach.reader(mention.name());
    if (reader.isPresent() && reach.isForeignLocal(mention)) {
      return "is a local fact of " + reader.get();
    }
    if (reader.isPresent()) {
      return outOfReach(mention, reader.get());
    }
    boolean ending =
        reach.check(mention).map(FactVisibility::endings).orElse(Set.of()).contains(mention.name());
    return ending
        ? "is forgotten when steps are planned: read a fact from it"
        : "is unknown here" + SpellingSuggestion.question(mention.name(), known);
  }

  private static String outOfReach(NameReference mention, String reader) {
    return switch (mention.kind()) {
      case FACT_OF_CHECK -> "is no fact of this check";
      case FACT_OF_OTHERS -> "is read by this check: answer its probe instead";
      default ->
          reader.equals(mention.tree().id())
              ? "is read only after this is asked"
              : "is a fact of " + reader + ", which is in neither 'needs' nor 'optional-needs'";
    };
  }

  /** Whether the fact may be one of a file that could not be read. */
  private boolean isExcused(NameReference mention) {
    Optional<Check> check = reach.check(mention);
    boolean near =
        mention.kind() == ReadListener.NameKind.FACT
            || mention.kind() == ReadListener.NameKind.FACT_BEFORE;
    return check.isPresent() && near
        ? !reach.dependencies(check.get()).stream().allMatch(reach::exists)
        : findings.someUnreadable();
  }
}
