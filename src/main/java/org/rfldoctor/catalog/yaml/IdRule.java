package org.rfldoctor.catalog.yaml;

import java.util.Optional;

/** The syntax of ids. */
public final class IdRule {
  private static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final String RULE = "': an id has small letters, digits and hyphens";

  private IdRule() {}

  /** The problem of an id; empty if it is valid. */
  public static Optional<String> violation(String id) {
    return id.matches(PATTERN) ? Optional.empty() : Optional.of("bad id '" + id + RULE);
  }

  /** Reports an id with other characters than lower-case letters, digits and hyphens. */
  public static void check(YamlNode node, String id, ReadListener ledger) {
    if (ledger.listens() && !id.matches(PATTERN)) {
      ledger.problem(node, "bad id '" + id + RULE);
    }
  }

  /** Reports a check whose file name is not an id. */
  public static void check(CatalogFile check, ValidationResults findings) {
    if (!check.id().matches(PATTERN)) {
      findings.problem(check, "bad id '" + check.id() + RULE);
    }
  }
}
