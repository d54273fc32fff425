package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.NameRule;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.value.FactType;

/** Reads the facts that are known before the first check. */
final class PredefinedFactReader {
  static final List<String> KEYS = List.of("type", "description", "example");
  private final ReadListener ledger;
  private final ScalarReader scalars;

  PredefinedFactReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  List<PredefinedFact> read(YamlNode root) {
    List<PredefinedFact> given = new ArrayList<>();
    for (MappingEntry entry : MappingEntry.all(root, ledger)) {
      NameRule.check(entry.key(), "a fact", ledger);
      ledger.declares(ReadListener.NameKind.FACT, entry.name(), entry.key());
      given.add(fact(entry.name(), MappingReader.of(entry.value(), KEYS, ledger)));
    }
    return given;
  }

  private PredefinedFact fact(String name, MappingReader entries) {
    FactType type = FactTypeReader.read(entries.required("type"), scalars);
    String says = scalars.text(entries.required("description"));
    return new PredefinedFact(
        name, type, says, new ValueReader(ledger).read(type, entries.required("example")));
  }
}
