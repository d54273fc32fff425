package org.rfldoctor.catalog.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Remedy;

/** Reads the remedies that check files share, by name. */
final class NamedRemedyReader {
  private final ReadListener ledger;

  NamedRemedyReader(ReadListener ledger) {
    this.ledger = ledger;
  }

  Map<String, Remedy> read(YamlNode root) {
    RemedyReader reader = new RemedyReader(Map.of(), ledger);
    Map<String, Remedy> remedies = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(root, ledger)) {
      ledger.declares(ReadListener.NameKind.REMEDY, entry.name(), entry.key());
      remedies.put(entry.name(), reader.read(entry.value()));
    }
    return remedies;
  }
}
