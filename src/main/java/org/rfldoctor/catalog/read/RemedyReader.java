package org.rfldoctor.catalog.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.CommandTemplates;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.expression.Condition;

/** Reads a remedy. */
final class RemedyReader {
  static final List<String> KEYS = CheckFormat.REMEDY.names();
  private static final String PACKAGES = "packages";
  private static final String HAND = "hand";

  /** The routes that need no package manager of their own; the others are managers.yaml's rows. */
  static final List<String> OWN_ROUTES = List.of(PACKAGES, HAND, Route.KernelOrg.WORD);

  /** Keys that may stand beside {@code use}. */
  static final List<String> USE_KEYS = CheckFormat.REMEDY_USE.names();

  private final Map<String, Remedy> named;
  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final ExecutionPolicyReader policies;

  /**
   * @param named the remedies that check files share
   */
  RemedyReader(Map<String, Remedy> named, ReadListener ledger) {
    this.named = named;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
    this.policies = new ExecutionPolicyReader(ledger);
  }

  Remedy read(YamlNode node) {
    if (node.has("use")) {
      return used(MappingReader.of(node, USE_KEYS, ledger));
    }
    MappingReader entries = MappingReader.of(node, KEYS, ledger);
    demand(entries);
    String route = route(entries);
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

  private Remedy used(MappingReader entries) {
    String name = phrases.name(entries.optional("use"), ReadListener.NameKind.REMEDY);
    Remedy shared = named.getOrDefault(name, look("", ""));
    return new Remedy(
        shared.route(),
        entries.has("when")
            ? phrases.condition(entries.optional("when"), ReadListener.NameKind.FACT_ANYWHERE)
            : shared.when(),
        entries.has("title")
            ? phrases.template(entries.optional("title"), ReadListener.NameKind.FACT_ANYWHERE)
            : shared.title(),
        shared.install(),
        phrases
            .optionalCondition(
                entries.optional("accept-version"), ReadListener.NameKind.FACT_OR_OFFER)
            .or(shared::acceptVersion),
        shared.commands(),
        phrases
            .optionalTemplate(entries.optional("note"), ReadListener.NameKind.FACT_ANYWHERE)
            .or(shared::note),
        entries.has("also-fixes")
            ? phrases.names(entries.optional("also-fixes"), ReadListener.NameKind.DIAGNOSIS)
            : shared.alsoFixes(),
        shared.policy());
  }

  /** A remedy that only runs a command to show more, and changes nothing. */
  static Remedy look(String title, String command) {
    return new Remedy(
        new Route.Hand(),
        Condition.ALWAYS,
        title,
        List.of(),
        Optional.empty(),
        new CommandTemplates(
            List.of(command), Optional.empty(), false, List.of(), List.of(), Map.of()),
        Optional.empty(),
        List.of(),
        ExecutionPolicy.PLAIN.withConfirm(true));
  }

  private List<String> tools(YamlNode node, String route) {
    List<String> tools = phrases.names(node, ReadListener.NameKind.TOOL);
    if (ledger.listens() && !route.equals(PACKAGES)) {
      List<YamlNode> nodes = node.is(YamlNode.Kind.LIST) ? node.children() : List.of(node);
      for (int i = 0; i < tools.size(); i++) {
        ledger.names(
            ReadListener.NameKind.TOOL_OF_ROUTE, tools.get(i) + "/" + route, nodes.get(i), -1);
      }
    }
    return tools;
  }

  private String title(MappingReader entries, List<String> tools) {
    if (entries.has("title")) {
      return phrases.template(entries.optional("title"), ReadListener.NameKind.FACT_ANYWHERE);
    }
    return entries.has("inspect")
        ? "Run `" + entries.optional("inspect").text() + "` and read what it prints"
        : "Install " + SpokenList.of(tools);
  }

  /**
   * The default route: the package manager for remedies with {@code install}, otherwise {@code
   * hand}.
   */
  private String route(MappingReader entries) {
    if (!entries.has("route")) {
      return entries.has("install") ? PACKAGES : HAND;
    }
    YamlNode node = entries.optional("route");
    String route = scalars.text(node);
    if (!OWN_ROUTES.contains(route)) {
      ledger.names(ReadListener.NameKind.ROUTE, route, node, -1);
    }
    return route;
  }

  private void demand(MappingReader entries) {
    if (entries.has("inspect") && entries.has("run")) {
      entries.refuse("inspect", "stands in the place of 'run'");
    }
    if (entries.has("install")) {
      return;
    }
    if (!entries.has("inspect")) {
      entries.required("title");
    }
    if (entries.has("accept-version")) {
      entries.refuse("accept-version", "'install' is missing: there would be no candidate");
    }
    boolean byHand = !entries.has("route") || entries.optional("route").text().equals(HAND);
    if (!byHand && !entries.has("run") && !entries.has("inspect") && !entries.has("note")) {
      entries.lacks("'install', 'run', 'inspect' or 'note'");
    }
  }
}
