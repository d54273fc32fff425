package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.CheckFormat;
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
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.TextVariants;

/** Reads a check. */
final class CheckReader {
  static final List<String> KEYS = CheckFormat.CHECK.names();
  static final List<String> LEVELS = List.of("required", "recommended", "optional");

  private final Map<String, Remedy> namedRemedies;
  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final TextVariantsReader texts;

  CheckReader(Map<String, Remedy> namedRemedies, ReadListener ledger) {
    this.namedRemedies = namedRemedies;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
    this.texts = new TextVariantsReader(ledger);
  }

  Check read(String id, Stage stage, YamlNode root) {
    ledger.declares(ReadListener.NameKind.CHECK, id, root);
    MappingReader entries = MappingReader.of(root, KEYS, ledger);
    demand(entries);
    Optional<ToolCheckReader> tool = tool(id, entries);
    Map<String, Probe> probes = probes(entries.optional("probes"));
    tool.ifPresent(macro -> probes.putIfAbsent(ToolCheckReader.PROBE, macro.probe()));
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
        LazyList.later(ledger, () -> facts(entries.optional("facts"), probes, tool)),
        tool.isPresent() && !entries.has("pass")
            ? tool.get().pass()
            : phrases.condition(entries.required("pass"), ReadListener.NameKind.FACT),
        column(entries.optional("observed"), tool.map(ToolCheckReader::observed)),
        column(entries.optional("expected"), tool.map(ToolCheckReader::expected)),
        LazyList.later(ledger, () -> diagnoses(entries, tool)),
        scalars.texts(entries.optional("notes")),
        scalars.texts(entries.required("cites")),
        LazyList.later(
            ledger,
            () -> tool.map(macro -> macro.standardCases(entries.has("pass"))).orElse(List.of())));
  }

  private void demand(MappingReader entries) {
    if (entries.has("applies-when") && !entries.has("skip-reason")) {
      entries.refuse("applies-when", "'skip-reason' is missing: the reason where this is a no");
    }
    if (entries.has("skip-reason") && !entries.has("applies-when")) {
      entries.refuse("skip-reason", "'applies-when' is missing: nothing skips this check");
    }
  }

  private Optional<ToolCheckReader> tool(String id, MappingReader entries) {
    return entries.has("tool-check")
        ? Optional.of(
            new ToolCheckReader(id, entries.optional("tool-check"), namedRemedies, ledger))
        : Optional.empty();
  }

  private TextVariants column(YamlNode own, Optional<TextVariants> usual) {
    return own.isMissing() ? usual.orElse(TextVariants.NONE) : texts.column(own);
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

  private List<FactDefinition> facts(
      YamlNode node, Map<String, Probe> probes, Optional<ToolCheckReader> tool) {
    FactDefinitionReader reader = new FactDefinitionReader(probes, ledger);
    List<FactDefinition> facts =
        new ArrayList<>(tool.map(ToolCheckReader::facts).orElse(List.of()));
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      facts.add(reader.read(entry));
    }
    return facts;
  }

  private List<Diagnosis> diagnoses(MappingReader entries, Optional<ToolCheckReader> tool) {
    YamlNode node = entries.optional("diagnoses");
    DiagnosisReader reader = new DiagnosisReader(namedRemedies, ledger);
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (YamlNode item : scalars.items(node)) {
      boolean last = diagnoses.size() + 1 == node.children().size() && tool.isEmpty();
      diagnoses.add(reader.read(item, last));
    }
    tool.ifPresent(macro -> diagnoses.addAll(macro.diagnoses(entries.has("pass"))));
    return diagnoses;
  }
}
