package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.format.ProbeFormat;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.NameRule;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.FactType;

/** Reads the definition of a fact: one source, or several of which the first counts. */
final class FactDefinitionReader {
  static final List<String> SEVERAL = ProbeFormat.SEVERAL.names();

  /** Keys that may stand beside those of a single source. */
  static final List<String> BESIDE = ProbeFormat.BESIDE.names();

  private final Map<String, Probe> probes;
  private final ReadListener ledger;
  private final ScalarReader scalars;

  FactDefinitionReader(Map<String, Probe> probes, ReadListener ledger) {
    this.probes = probes;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  FactDefinition read(MappingEntry entry) {
    NameRule.check(entry.key(), "a fact", ledger);
    ledger.declares(ReadListener.NameKind.FACT, entry.name(), entry.key());
    if (!entry.value().is(YamlNode.Kind.MAP)) {
      ledger.problem(entry.value(), "expected a map, found " + entry.value().kind());
      return new FactDefinition(entry.name(), FactType.TEXT, List.of(), false, false);
    }
    if (!entry.value().has("type")) {
      ledger.problem(entry.value(), "'type' is missing");
    }
    if (entry.value().has("first-of")) {
      return severalSources(entry.name(), MappingReader.of(entry.value(), SEVERAL, ledger));
    }
    FactType type = FactTypeReader.read(entry.value().under("type"), scalars);
    boolean hidden = isPrivate(entry.value().under("private"), type);
    Source source = new FactSourceReader(probes, type, BESIDE, ledger).read(entry.value());
    boolean local = scalars.flag(entry.value().under("local"));
    return new FactDefinition(entry.name(), type, List.of(source), hidden, local);
  }

  private FactDefinition severalSources(String name, MappingReader entries) {
    FactType type = FactTypeReader.read(entries.optional("type"), scalars);
    FactSourceReader reader = new FactSourceReader(probes, type, List.of(), ledger);
    List<Source> sources = new ArrayList<>();
    for (YamlNode item : scalars.items(entries.optional("first-of"))) {
      sources.add(reader.read(item));
    }
    return new FactDefinition(
        name,
        type,
        sources,
        isPrivate(entries.optional("private"), type),
        scalars.flag(entries.optional("local")));
  }

  /**
   * Only texts, paths, lists and records can be private. Versions, numbers and booleans identify
   * nobody, and their values occur in many places.
   */
  private boolean isPrivate(YamlNode node, FactType type) {
    boolean hidden = scalars.flag(node);
    if (hidden
        && List.of(FactType.VERSION, FactType.NUMBER, FactType.BOOLEAN, FactType.BYTES)
            .contains(type)) {
      ledger.problem(node, "a " + type.word() + " cannot be private");
    }
    return hidden;
  }
}
