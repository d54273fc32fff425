package org.rfldoctor.catalog.yaml;

/** How names are spelt, so that conditions and templates can speak of them. */
public final class NameRule {
  private NameRule() {}

  /** Complains of a name that a condition or template could not spell. */
  public static void check(YamlNode node, String what, ReadListener ledger) {
    if (ledger.listens()
        && node.is(YamlNode.Kind.TEXT)
        && !node.text().matches("[a-z][A-Za-z0-9_.-]*")) {
      String rule = " begins with a small letter and has letters, digits, '.', '_' or '-'";
      ledger.problem(node, "bad name '" + node.text() + "': the name of " + what + rule);
    }
  }
}
