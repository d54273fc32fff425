package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Condition;
import org.rfldoctor.check.Waypoint;

/** Reads the path ahead. */
final class WaypointReader {
  static final List<String> KEYS =
      List.of("id", "kind", "per-tree", "title", "why", "when", "done", "run", "in", "cites");
  static final List<String> KINDS = List.of("next", "person");

  private final Ledger ledger;
  private final Scalars scalars;
  private final Phrases phrases;

  WaypointReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
  }

  List<Waypoint> read(Node root) {
    List<Waypoint> path = new ArrayList<>();
    for (Node item : scalars.items(root)) {
      path.add(waypoint(Entries.of(item, KEYS, ledger)));
    }
    return path;
  }

  private Waypoint waypoint(Entries entries) {
    boolean person = entries.read("kind", n -> scalars.word(n, KINDS), "next").equals("person");
    if (person && entries.has("done")) {
      entries.refuse("done", "a person's step is ticked and has no 'done'");
    }
    return new Waypoint(
        entries.read("id", this::id, ""),
        person,
        entries.readOr("per-tree", scalars::flag, false),
        entries.read("title", this::template, ""),
        entries.read("why", this::template, ""),
        entries.readOr("when", this::condition, Condition.ALWAYS),
        entries.find("done", this::condition),
        entries.readOr("run", n -> phrases.templates(n, Ledger.Kind.FACT_ANYWHERE), List.of()),
        entries.find("in", this::template),
        entries.readOr("cites", scalars::texts, List.of()));
  }

  private String id(Node node) {
    String id = scalars.text(node);
    Ids.check(node, id, ledger);
    ledger.declares(Ledger.Kind.WAYPOINT, id, node);
    return id;
  }

  private Condition condition(Node node) {
    return phrases.condition(node, Ledger.Kind.FACT_ANYWHERE);
  }

  private String template(Node node) {
    return phrases.template(node, Ledger.Kind.FACT_ANYWHERE);
  }
}
