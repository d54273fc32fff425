package org.rfldoctor.catalog.yaml;

/** The syntax of names, as conditions and templates need it. */
public final class NameRule {
  private NameRule() {}

  /** Reports a name that a condition or template could not contain. */
  public static void check(YamlNode node, String what, ReadListener ledger) {
    if (ledger.listens()
        && node.is(YamlNode.Kind.TEXT)
        && !node.text().matches("[a-z][A-Za-z0-9_.-]*")) {
      String rule = " begins with a small letter and has letters, digits, '.', '_' or '-'";
      ledger.problem(node, "bad name '" + node.text() + "': the name of " + what + rule);
    }
  }
}
