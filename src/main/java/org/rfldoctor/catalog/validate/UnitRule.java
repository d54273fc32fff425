package org.rfldoctor.catalog.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.yaml.NameReference;
import org.rfldoctor.catalog.yaml.ReadListener.NameKind;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.value.FactType;

/** Requires a unit in comparisons of sizes, and forbids it elsewhere. */
final class UnitRule {
  private final ValidationResults findings;
  private final Map<String, FactType> types = new HashMap<>();

  UnitRule(ValidationResults findings, List<Check> checks, Collection<PredefinedFact> given) {
    this.findings = findings;
    checks.forEach(check -> check.facts().forEach(it -> types.put(it.name(), it.type())));
    given.forEach(fact -> types.put(fact.name(), fact.type()));
  }

  /** Whether this reference concerns units. */
  static boolean isAbout(NameReference mention) {
    return mention.kind() == NameKind.COMPARED_WITH_SIZE
        || mention.kind() == NameKind.COMPARED_WITHOUT_UNIT;
  }

  void hold(NameReference mention) {
    FactType type = types.get(mention.name());
    if (type == FactType.BYTES && mention.kind() == NameKind.COMPARED_WITHOUT_UNIT) {
      findings.problem(
          mention.position(),
          "'" + mention.name() + "' is in bytes: compare it with a size such as 30 GB");
    }
    if (type != null && type != FactType.BYTES && mention.kind() == NameKind.COMPARED_WITH_SIZE) {
      findings.problem(
          mention.position(),
          "'" + mention.name() + "' is a " + type.word() + ", not bytes: compare without a unit");
    }
  }
}
