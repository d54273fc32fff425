package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.GivenFact;
import org.rfldoctor.check.Value;

/** Reads the facts that are known before the first check. */
final class GivenReader {
  static final List<String> KEYS = List.of("type", "says", "example");
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
    FactType type = entries.read("type", node -> FactTypes.read(node, scalars), FactType.TEXT);
    ValueReader values = new ValueReader(ledger);
    Optional<Value> example =
        entries.read("example", node -> values.read(type, node), Optional.<Value>empty());
    return new GivenFact(name, type, entries.read("says", scalars::text, ""), example);
  }
}
