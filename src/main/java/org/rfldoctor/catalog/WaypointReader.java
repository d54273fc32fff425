package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Waypoint;

/** Reads the roadmap. */
final class WaypointReader {
  static final List<String> KEYS =
      ConductReader.with(
          "id", "kind", "per-tree", "title", "why", "when", "done", "run", "cwd", "cites");
  static final List<String> KINDS = List.of("next", "person");

  private final Ledger ledger;
  private final Scalars scalars;
  private final Phrases phrases;
  private final ConductReader conduct;

  WaypointReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
    this.conduct = new ConductReader(ledger);
  }

  List<Waypoint> read(Node root) {
    List<Waypoint> path = new ArrayList<>();
    for (Node item : scalars.items(root)) {
      path.add(waypoint(Entries.of(item, KEYS, ledger)));
    }
    return path;
  }

  private Waypoint waypoint(Entries entries) {
    boolean person = scalars.word(entries.required("kind"), KINDS).equals("person");
    if (person && entries.has("done")) {
      entries.refuse("done", "a person's step is ticked and has no 'done'");
    }
    return new Waypoint(
        id(entries.required("id")),
        person,
        scalars.flag(entries.optional("per-tree")),
        phrases.template(entries.required("title"), Ledger.Kind.FACT_ANYWHERE),
        phrases.template(entries.required("why"), Ledger.Kind.FACT_ANYWHERE),
        phrases.condition(entries.optional("when"), Ledger.Kind.FACT_ANYWHERE),
        phrases.optionalCondition(entries.optional("done"), Ledger.Kind.FACT_ANYWHERE),
        phrases.templates(entries.optional("run"), Ledger.Kind.FACT_ANYWHERE),
        phrases.optionalTemplate(entries.optional("cwd"), Ledger.Kind.FACT_ANYWHERE),
        scalars.texts(entries.optional("cites")),
        conduct.read(entries));
  }

  private String id(Node node) {
    String id = scalars.text(node);
    Ids.check(node, id, ledger);
    ledger.declares(Ledger.Kind.WAYPOINT, id, node);
    return id;
  }
}
