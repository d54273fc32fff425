package org.rfldoctor.catalog.read;

import java.util.List;
import org.rfldoctor.catalog.format.QueryFormat;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.value.FactType;

/** Validates the properties of a probe's answer. */
final class ProbePropertyRule {
  private ProbePropertyRule() {}

  /** Reports a property that the answer never has. */
  static void check(YamlNode name, Probe probe, ReadListener ledger) {
    List<String> known = probe.properties();
    if (known.isEmpty()) {
      ledger.problem(name, "what it printed has no properties: use 'match'");
    } else if (!known.contains(name.text())) {
      String meant = SpellingSuggestion.question(name.text(), known);
      String hint = meant.isEmpty() ? "; known are " + String.join(", ", known) : meant;
      ledger.problem(name, "unknown property '" + name.text() + "'" + hint);
    }
  }

  /**
   * Reports a size that is read as another type than {@code bytes}, whose unit would be unclear.
   */
  static void checkUnit(YamlNode name, Probe probe, FactType type, ReadListener ledger) {
    boolean size =
        probe instanceof Probe.Query query && QueryFormat.isSize(query.question(), name.text());
    if (size && type != FactType.BYTES) {
      ledger.problem(
          name,
          "'"
              + name.text()
              + "' is in bytes: write `type: bytes`, and compare it with a size such as 30 GB");
    }
  }
}
