package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.FactRule;
import org.rfldoctor.check.FactRule.Source;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.Probe;

/** Reads how a fact is read: from one source, or of the first of several. */
final class FactRuleReader {
  static final List<String> SEVERAL = List.of("type", "of");

  private final Map<String, Probe> probes;
  private final Ledger ledger;
  private final Scalars scalars;

  FactRuleReader(Map<String, Probe> probes, Ledger ledger) {
    this.probes = probes;
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  FactRule read(Entry entry) {
    Names.check(entry.key(), "a fact", ledger);
    ledger.declares(Ledger.Kind.FACT, entry.name(), entry.key());
    if (!entry.value().is(Node.Kind.MAP)) {
      ledger.problem(entry.value(), "expected a map, found " + entry.value().kind());
      return new FactRule(entry.name(), FactType.TEXT, List.of());
    }
    FactType type = type(entry.value());
    return new FactRule(entry.name(), type, sources(entry.value(), type));
  }

  private FactType type(Node rule) {
    if (!rule.has("type")) {
      ledger.problem(rule, "'type' is missing");
    }
    return rule.under("type").map(n -> FactTypes.read(n, scalars)).orElse(FactType.TEXT);
  }

  private List<Source> sources(Node rule, FactType type) {
    if (!rule.has("of")) {
      return List.of(new FactSourceReader(probes, type, List.of("type"), ledger).read(rule));
    }
    List<Source> sources = new ArrayList<>();
    FactSourceReader reader = new FactSourceReader(probes, type, List.of(), ledger);
    for (Node item :
        Entries.of(rule, SEVERAL, ledger).read("of", scalars::items, List.<Node>of())) {
      sources.add(reader.read(item));
    }
    return sources;
  }
}
