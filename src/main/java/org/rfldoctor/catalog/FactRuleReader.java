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
  static final List<String> SEVERAL = List.of("type", "private", "first-of");

  /** Keys that may stand beside those of a single source. */
  static final List<String> BESIDE = List.of("type", "private");

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
      return new FactRule(entry.name(), FactType.TEXT, List.of(), false);
    }
    if (!entry.value().has("type")) {
      ledger.problem(entry.value(), "'type' is missing");
    }
    if (entry.value().has("first-of")) {
      return severalSources(entry.name(), Entries.of(entry.value(), SEVERAL, ledger));
    }
    FactType type = FactTypes.read(entry.value().under("type"), scalars);
    boolean hidden = isPrivate(entry.value().under("private"), type);
    Source source = new FactSourceReader(probes, type, BESIDE, ledger).read(entry.value());
    return new FactRule(entry.name(), type, List.of(source), hidden);
  }

  private FactRule severalSources(String name, Entries entries) {
    FactType type = FactTypes.read(entries.optional("type"), scalars);
    FactSourceReader reader = new FactSourceReader(probes, type, List.of(), ledger);
    List<Source> sources = new ArrayList<>();
    for (Node item : scalars.items(entries.optional("first-of"))) {
      sources.add(reader.read(item));
    }
    return new FactRule(name, type, sources, isPrivate(entries.optional("private"), type));
  }

  /** A version, number or flag says nothing about a person, and its value stands in many places. */
  private boolean isPrivate(Node node, FactType type) {
    boolean hidden = scalars.flag(node);
    if (hidden && List.of(FactType.VERSION, FactType.NUMBER, FactType.BOOLEAN).contains(type)) {
      ledger.problem(node, "a " + type.word() + " cannot be private");
    }
    return hidden;
  }
}
