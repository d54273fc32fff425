package org.rfldoctor.catalog;

/** How ids are spelt. */
final class Ids {
  private static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final String RULE = "': an id has small letters, digits and hyphens";

  private Ids() {}

  /** Complains of an id that is not in small letters, digits and hyphens. */
  static void check(Node node, String id, Ledger ledger) {
    if (ledger.listens() && !id.matches(PATTERN)) {
      ledger.problem(node, "bad id '" + id + RULE);
    }
  }

  /** Complains of a check whose file's name is no id. */
  static void check(Tree check, Findings findings) {
    if (!check.id().matches(PATTERN)) {
      findings.problem(check.path(), "bad id '" + check.id() + RULE);
    }
  }
}
