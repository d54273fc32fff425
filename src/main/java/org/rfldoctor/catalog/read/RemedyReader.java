package org.rfldoctor.catalog.read;

import java.util.List;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;

/** Reads what to do about a diagnosis. */
final class RemedyReader {
  static final List<String> KEYS =
      ExecutionPolicyReader.with(
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

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final ExecutionPolicyReader policies;

  RemedyReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
    this.policies = new ExecutionPolicyReader(ledger);
  }

  Remedy read(YamlNode node) {
    MappingReader entries = MappingReader.of(node, KEYS, ledger);
    demand(entries);
    String route = scalars.word(entries.required("route"), ROUTES);
    List<String> tools = tools(entries.optional("install"), route);
    return new Remedy(
        Route.of(route),
        phrases.condition(entries.optional("when"), ReadListener.NameKind.FACT_ANYWHERE),
        title(entries, tools),
        tools,
        phrases.optionalCondition(
            entries.optional("accept-version"), ReadListener.NameKind.FACT_OR_OFFER),
        policies.commands(entries),
        phrases.optionalTemplate(entries.optional("note"), ReadListener.NameKind.FACT_ANYWHERE),
        phrases.names(entries.optional("also-fixes"), ReadListener.NameKind.DIAGNOSIS),
        policies.policy(entries));
  }

  private List<String> tools(YamlNode node, String route) {
    List<String> tools = phrases.names(node, ReadListener.NameKind.TOOL);
    if (ledger.listens() && !route.equals("packages")) {
      List<YamlNode> nodes = node.is(YamlNode.Kind.LIST) ? node.children() : List.of(node);
      for (int i = 0; i < tools.size(); i++) {
        ledger.names(
            ReadListener.NameKind.TOOL_OF_ROUTE, tools.get(i) + "/" + route, nodes.get(i), -1);
      }
    }
    return tools;
  }

  private String title(MappingReader entries, List<String> tools) {
    return entries.has("title")
        ? phrases.template(entries.optional("title"), ReadListener.NameKind.FACT_ANYWHERE)
        : "Install " + String.join(", ", tools);
  }

  private void demand(MappingReader entries) {
    if (entries.has("install")) {
      return;
    }
    entries.required("title");
    if (entries.has("accept-version")) {
      entries.refuse("accept-version", "'install' is missing: there would be no candidate");
    }
    boolean byHand = entries.optional("route").text().equals("hand");
    if (!byHand && !entries.has("run") && !entries.has("note")) {
      entries.lacks("'install', 'run' or 'note'");
    }
  }
}
