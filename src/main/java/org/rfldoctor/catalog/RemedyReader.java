package org.rfldoctor.catalog;

import java.util.List;
import org.rfldoctor.check.Remedy;

/** Reads what to do about a diagnosis. */
final class RemedyReader {
  static final List<String> KEYS =
      ConductReader.with(
          "route",
          "when",
          "title",
          "install",
          "accept-version",
          "run",
          "cwd",
          "needs-root",
          "note",
          "also-fixes",
          "make-arguments",
          "requires-tools",
          "confirm",
          "placeholders",
          "replan-after");
  static final List<String> ROUTES =
      List.of(
          "packages",
          "apt",
          "dnf",
          "pacman",
          "zypper",
          "emerge",
          "apk",
          "nix",
          "rustup",
          "cargo",
          "hand");

  private final Ledger ledger;
  private final Scalars scalars;
  private final Phrases phrases;
  private final ConductReader conduct;

  RemedyReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
    this.conduct = new ConductReader(ledger);
  }

  Remedy read(Node node) {
    Entries entries = Entries.of(node, KEYS, ledger);
    demand(entries);
    String route = scalars.word(entries.required("route"), ROUTES);
    List<String> tools = tools(entries.optional("install"), route);
    return new Remedy(
        route,
        phrases.condition(entries.optional("when"), Ledger.Kind.FACT_ANYWHERE),
        title(entries, tools),
        tools,
        phrases.optionalCondition(entries.optional("accept-version"), Ledger.Kind.FACT_OR_OFFER),
        phrases.templates(entries.optional("run"), Ledger.Kind.FACT_ANYWHERE),
        phrases.optionalTemplate(entries.optional("cwd"), Ledger.Kind.FACT_ANYWHERE),
        scalars.flag(entries.optional("needs-root")),
        phrases.optionalTemplate(entries.optional("note"), Ledger.Kind.FACT_ANYWHERE),
        phrases.names(entries.optional("also-fixes"), Ledger.Kind.DIAGNOSIS),
        conduct.read(entries));
  }

  private List<String> tools(Node node, String route) {
    List<String> tools = phrases.names(node, Ledger.Kind.TOOL);
    if (ledger.listens() && !route.equals("packages")) {
      List<Node> nodes = node.is(Node.Kind.LIST) ? node.children() : List.of(node);
      for (int i = 0; i < tools.size(); i++) {
        ledger.names(Ledger.Kind.TOOL_OF_ROUTE, tools.get(i) + "/" + route, nodes.get(i), -1);
      }
    }
    return tools;
  }

  private String title(Entries entries, List<String> tools) {
    return entries.has("title")
        ? phrases.template(entries.optional("title"), Ledger.Kind.FACT_ANYWHERE)
        : "Install " + String.join(", ", tools);
  }

  private void demand(Entries entries) {
    if (entries.has("install")) {
      return;
    }
    entries.required("title");
    if (entries.has("accept-version")) {
      entries.refuse("accept-version", "'install' is missing: there would be no candidate");
    }
    if (!entries.has("run") && !entries.has("note")) {
      entries.lacks("'install', 'run' or 'note'");
    }
  }
}
