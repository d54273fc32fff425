package org.rfldoctor.catalog;

import java.util.List;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Probe;

/** Knows which properties the answer to a probe may have. */
final class Properties {
  private Properties() {}

  /** Complains of a property that the answer never has. */
  static void check(Node name, Probe probe, Ledger ledger) {
    List<String> known = probe.properties();
    if (known.isEmpty()) {
      ledger.problem(name, "what it printed has no properties: use 'match'");
    } else if (!known.contains(name.text())) {
      String meant = NearMiss.question(name.text(), known);
      String hint = meant.isEmpty() ? "; known are " + String.join(", ", known) : meant;
      ledger.problem(name, "unknown property '" + name.text() + "'" + hint);
    }
  }
}
