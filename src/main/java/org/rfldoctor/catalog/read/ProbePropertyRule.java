package org.rfldoctor.catalog.read;

import java.util.List;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.SpellingSuggestion;

/** Knows which properties the answer to a probe may have. */
final class ProbePropertyRule {
  private ProbePropertyRule() {}

  /** Complains of a property that the answer never has. */
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
}
