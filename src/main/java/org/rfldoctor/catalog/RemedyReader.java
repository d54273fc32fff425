package org.rfldoctor.catalog;

import java.util.List;
import org.rfldoctor.check.Condition;
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
    List<String> tools = entries.readOr("install", this::tools, List.of());
    return new Remedy(
        entries.read("route", n -> scalars.word(n, ROUTES), "hand"),
        entries.readOr("when", this::condition, Condition.ALWAYS),
        entries.readOr("title", this::template, "Install " + String.join(", ", tools)),
        tools,
        entries.find("accept", n -> phrases.condition(n, Ledger.Kind.FACT_OR_OFFER)),
        entries.readOr("run", n -> phrases.templates(n, Ledger.Kind.FACT_ANYWHERE), List.of()),
        entries.find("in", this::template),
        entries.readOr("root", scalars::flag, false),
        entries.find("note", this::template),
        entries.readOr("covers", n -> phrases.names(n, Ledger.Kind.DIAGNOSIS), List.of()));
  }

  private void demand(Entries entries) {
    if (entries.has("install")) {
      return;
    }
    if (!entries.has("title")) {
      entries.missing("title");
    }
    if (entries.has("accept")) {
      entries.refuse("accept", "'install' is missing: nothing would be on offer");
    }
    if (!entries.has("run") && !entries.has("note")) {
      entries.missing("install', 'run' or 'note");
    }
  }

  private List<String> tools(Node node) {
    return phrases.names(node, Ledger.Kind.TOOL);
  }

  private Condition condition(Node node) {
    return phrases.condition(node, Ledger.Kind.FACT_ANYWHERE);
  }

  private String template(Node node) {
    return phrases.template(node, Ledger.Kind.FACT_ANYWHERE);
  }
}
