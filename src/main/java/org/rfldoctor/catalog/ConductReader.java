package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Conduct;

/** Reads the execution policy of a remedy or a step of the roadmap. */
final class ConductReader {
  private static final List<String> SHARED = List.of("unattended", "skip-if", "impact");

  private final Scalars scalars;
  private final Phrases phrases;
  private final Ledger ledger;

  ConductReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
  }

  /** These keys and those that guide reads of everything that is run. */
  static List<String> with(String... own) {
    List<String> keys = new ArrayList<>(List.of(own));
    keys.addAll(SHARED);
    return List.copyOf(keys);
  }

  Conduct read(Entries entries) {
    List<String> unattended =
        phrases.templates(entries.optional("unattended"), Ledger.Kind.FACT_ANYWHERE);
    List<String> unless = phrases.templates(entries.optional("skip-if"), Ledger.Kind.FACT_ANYWHERE);
    demand(entries, unattended.size(), unless.size());
    return new Conduct(
        unattended,
        unless,
        phrases.optionalTemplate(entries.optional("impact"), Ledger.Kind.FACT_ANYWHERE),
        phrases.templates(entries.optional("make-arguments"), Ledger.Kind.FACT_ANYWHERE),
        with(entries.optional("requires-tools")),
        scalars.flag(entries.optional("confirm")),
        scalars.flag(entries.optional("placeholders")),
        scalars.flag(entries.optional("replan-after")));
  }

  private void demand(Entries entries, int unattended, int unless) {
    int commands = size(entries.optional("run"));
    if (entries.has("unattended") && unattended != commands) {
      entries.refuse("unattended", "expected one for each of the " + commands(commands));
    }
    if (entries.has("skip-if") && commands == 0) {
      entries.refuse("skip-if", "'run' is missing: there is nothing to leave out");
    } else if (unless > 1 && unless != commands) {
      entries.refuse("skip-if", "expected one, or one for each of the " + commands(commands));
    }
  }

  private static String commands(int count) {
    return count + " commands of 'run'";
  }

  private static int size(Node node) {
    return node.is(Node.Kind.LIST) ? node.children().size() : node.isMissing() ? 0 : 1;
  }

  private Map<String, String> with(Node node) {
    Map<String, String> tools = new LinkedHashMap<>();
    if (node.isMissing()) {
      return tools;
    }
    for (Entry tool : Entry.all(node, ledger)) {
      ledger.names(Ledger.Kind.TOOL, tool.name(), tool.key(), 0);
      String fact = scalars.text(tool.value());
      ledger.names(Ledger.Kind.FACT_ANYWHERE, fact, tool.value(), 0);
      tools.put(tool.name(), fact);
    }
    return tools;
  }
}
