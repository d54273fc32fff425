package org.rfldoctor.catalog;

/** How names are spelt, so that conditions and templates can speak of them. */
final class Names {
  private Names() {}

  /** Complains of a name that a condition or template could not spell. */
  static void check(Node node, String what, Ledger ledger) {
    if (ledger.listens()
        && node.is(Node.Kind.TEXT)
        && !node.text().matches("[a-z][A-Za-z0-9_.-]*")) {
      String rule = " begins with a small letter and has letters, digits, '.', '_' or '-'";
      ledger.problem(node, "bad name '" + node.text() + "': the name of " + what + rule);
    }
  }
}
