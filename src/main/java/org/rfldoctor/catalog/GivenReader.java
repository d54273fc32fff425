package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.GivenFact;

/** Reads the facts that are known before the first check. */
final class GivenReader {
  static final List<String> KEYS = List.of("type", "description", "example");
  private final Ledger ledger;
  private final Scalars scalars;

  GivenReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  List<GivenFact> read(Node root) {
    List<GivenFact> given = new ArrayList<>();
    for (Entry entry : Entry.all(root, ledger)) {
      Names.check(entry.key(), "a fact", ledger);
      ledger.declares(Ledger.Kind.FACT, entry.name(), entry.key());
      given.add(fact(entry.name(), Entries.of(entry.value(), KEYS, ledger)));
    }
    return given;
  }

  private GivenFact fact(String name, Entries entries) {
    FactType type = FactTypes.read(entries.required("type"), scalars);
    String says = scalars.text(entries.required("description"));
    return new GivenFact(
        name, type, says, new ValueReader(ledger).read(type, entries.required("example")));
  }
}
