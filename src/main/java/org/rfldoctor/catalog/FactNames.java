package org.rfldoctor.catalog;

import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.NearMiss;

/** Every fact that a file speaks of has to be there, and within reach where it is spoken of. */
final class FactNames {
  private final Findings findings;
  private final Reach reach;

  FactNames(Findings findings, Reach reach) {
    this.findings = findings;
    this.reach = reach;
  }

  void hold(Mention mention) {
    Set<String> known = reach.of(mention);
    if (!known.contains(mention.name()) && !isExcused(mention)) {
      findings.problem(mention.position(), "'" + mention.name() + "' " + says(mention, known));
    }
  }

  private String says(Mention mention, Set<String> known) {
    Optional<String> reader = reach.reader(mention.name());
    if (reader.isPresent()) {
      return outOfReach(mention, reader.get());
    }
    boolean ending =
        reach.check(mention).map(Reach::endings).orElse(Set.of()).contains(mention.name());
    return ending
        ? "is forgotten when steps are planned: read a fact from it"
        : "is unknown here" + NearMiss.question(mention.name(), known);
  }

  private static String outOfReach(Mention mention, String reader) {
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
  private boolean isExcused(Mention mention) {
    Optional<Check> check = reach.check(mention);
    boolean near = mention.kind() == Ledger.Kind.FACT || mention.kind() == Ledger.Kind.FACT_BEFORE;
    return check.isPresent() && near
        ? !reach.dependencies(check.get()).stream().allMatch(reach::exists)
        : findings.someUnreadable();
  }
}
