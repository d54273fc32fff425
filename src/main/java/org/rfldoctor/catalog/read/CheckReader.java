package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.yaml.LazyList;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Stage;

/** Reads a check. */
final class CheckReader {
  static final List<String> KEYS =
      List.of(
          "title",
          "why",
          "level",
          "always-shown",
          "applies-when",
          "skip-reason",
          "needs",
          "optional-needs",
          "probes",
          "facts",
          "pass",
          "observed",
          "expected",
          "diagnoses",
          "notes",
          "cites");
  static final List<String> LEVELS = List.of("required", "recommended", "optional");

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;

  CheckReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
  }

  Check read(String id, Stage stage, YamlNode root) {
    ledger.declares(ReadListener.NameKind.CHECK, id, root);
    MappingReader entries = MappingReader.of(root, KEYS, ledger);
    demand(entries);
    Map<String, Probe> probes = probes(entries.optional("probes"));
    return new Check(
        id,
        stage,
        scalars.text(entries.required("title")),
        scalars.text(entries.required("why")),
        level(entries.required("level")),
        scalars.flag(entries.optional("always-shown")),
        phrases.condition(entries.optional("applies-when"), ReadListener.NameKind.FACT_BEFORE),
        phrases.template(entries.optional("skip-reason"), ReadListener.NameKind.FACT_BEFORE),
        phrases.names(entries.optional("needs"), ReadListener.NameKind.CHECK),
        phrases.names(entries.optional("optional-needs"), ReadListener.NameKind.CHECK),
        probes,
        LazyList.later(ledger, () -> facts(entries.optional("facts"), probes)),
        phrases.condition(entries.required("pass"), ReadListener.NameKind.FACT),
        phrases.template(entries.optional("observed"), ReadListener.NameKind.FACT),
        phrases.template(entries.optional("expected"), ReadListener.NameKind.FACT),
        LazyList.later(ledger, () -> diagnoses(entries.optional("diagnoses"))),
        scalars.texts(entries.optional("notes")),
        scalars.texts(entries.required("cites")));
  }

  private void demand(MappingReader entries) {
    if (entries.has("applies-when") && !entries.has("skip-reason")) {
      entries.refuse("applies-when", "'skip-reason' is missing: the reason where this is a no");
    }
    if (entries.has("skip-reason") && !entries.has("applies-when")) {
      entries.refuse("skip-reason", "'applies-when' is missing: nothing skips this check");
    }
  }

  private Level level(YamlNode node) {
    return Level.values()[LEVELS.indexOf(scalars.word(node, LEVELS))];
  }

  private Map<String, Probe> probes(YamlNode node) {
    ProbeReader reader = new ProbeReader(ledger);
    Map<String, Probe> probes = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      probes.put(entry.name(), reader.read(entry));
    }
    return probes;
  }

  private List<FactDefinition> facts(YamlNode node, Map<String, Probe> probes) {
    FactDefinitionReader reader = new FactDefinitionReader(probes, ledger);
    List<FactDefinition> facts = new ArrayList<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      facts.add(reader.read(entry));
    }
    return facts;
  }

  private List<Diagnosis> diagnoses(YamlNode node) {
    DiagnosisReader reader = new DiagnosisReader(ledger);
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (YamlNode item : scalars.items(node)) {
      diagnoses.add(reader.read(item, diagnoses.size() + 1 == node.children().size()));
    }
    return diagnoses;
  }
}
