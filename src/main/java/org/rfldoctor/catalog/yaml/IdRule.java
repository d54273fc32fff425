package org.rfldoctor.catalog.yaml;

import java.util.Optional;

/** How ids are spelt. */
public final class IdRule {
  private static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final String RULE = "': an id has small letters, digits and hyphens";

  private IdRule() {}

  /** What is wrong with an id, if anything. */
  public static Optional<String> violation(String id) {
    return id.matches(PATTERN) ? Optional.empty() : Optional.of("bad id '" + id + RULE);
  }

  /** Complains of an id that is not in small letters, digits and hyphens. */
  public static void check(YamlNode node, String id, ReadListener ledger) {
    if (ledger.listens() && !id.matches(PATTERN)) {
      ledger.problem(node, "bad id '" + id + RULE);
    }
  }

  /** Complains of a check whose file's name is no id. */
  public static void check(CatalogFile check, ValidationResults findings) {
    if (!check.id().matches(PATTERN)) {
      findings.problem(check, "bad id '" + check.id() + RULE);
    }
  }
}
