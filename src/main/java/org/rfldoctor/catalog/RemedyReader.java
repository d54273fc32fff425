package org.rfldoctor.catalog;

import java.util.List;
import org.rfldoctor.check.Remedy;

/** Reads what to do about a diagnosis. */
final class RemedyReader {
  static final List<String> KEYS =
      List.of("route", "when", "title", "install", "accept", "run", "in", "root", "note", "covers");
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

  RemedyReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
  }

  Remedy read(Node node) {
    Entries entries = Entries.of(node, KEYS, ledger);
    demand(entries);
    List<String> tools = phrases.names(entries.optional("install"), Ledger.Kind.TOOL);
    return new Remedy(
        scalars.word(entries.required("route"), ROUTES),
        phrases.condition(entries.optional("when"), Ledger.Kind.FACT_ANYWHERE),
        title(entries, tools),
        tools,
        phrases.optionalCondition(entries.optional("accept"), Ledger.Kind.FACT_OR_OFFER),
        phrases.templates(entries.optional("run"), Ledger.Kind.FACT_ANYWHERE),
        phrases.optionalTemplate(entries.optional("in"), Ledger.Kind.FACT_ANYWHERE),
        scalars.flag(entries.optional("root")),
        phrases.optionalTemplate(entries.optional("note"), Ledger.Kind.FACT_ANYWHERE),
        phrases.names(entries.optional("covers"), Ledger.Kind.DIAGNOSIS));
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
    if (entries.has("accept")) {
      entries.refuse("accept", "'install' is missing: nothing would be on offer");
    }
    if (!entries.has("run") && !entries.has("note")) {
      entries.lacks("'install', 'run' or 'note'");
    }
  }
}
