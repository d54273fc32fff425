package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactRule;
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

  private final Ledger ledger;
  private final Scalars scalars;
  private final Phrases phrases;

  CheckReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
  }

  Check read(String id, Stage stage, Node root) {
    ledger.declares(Ledger.Kind.CHECK, id, root);
    Entries entries = Entries.of(root, KEYS, ledger);
    demand(entries);
    Map<String, Probe> probes = probes(entries.optional("probes"));
    return new Check(
        id,
        stage,
        scalars.text(entries.required("title")),
        scalars.text(entries.required("why")),
        level(entries.required("level")),
        scalars.flag(entries.optional("always-shown")),
        phrases.condition(entries.optional("applies-when"), Ledger.Kind.FACT_BEFORE),
        phrases.template(entries.optional("skip-reason"), Ledger.Kind.FACT_BEFORE),
        phrases.names(entries.optional("needs"), Ledger.Kind.CHECK),
        phrases.names(entries.optional("optional-needs"), Ledger.Kind.CHECK),
        probes,
        Unread.later(ledger, () -> facts(entries.optional("facts"), probes)),
        phrases.condition(entries.required("pass"), Ledger.Kind.FACT),
        phrases.template(entries.optional("observed"), Ledger.Kind.FACT),
        phrases.template(entries.optional("expected"), Ledger.Kind.FACT),
        Unread.later(ledger, () -> diagnoses(entries.optional("diagnoses"))),
        scalars.texts(entries.optional("notes")),
        scalars.texts(entries.required("cites")));
  }

  private void demand(Entries entries) {
    if (entries.has("applies-when") && !entries.has("skip-reason")) {
      entries.refuse("applies-when", "'skip-reason' is missing: the reason where this is a no");
    }
    if (entries.has("skip-reason") && !entries.has("applies-when")) {
      entries.refuse("skip-reason", "'applies-when' is missing: nothing skips this check");
    }
  }

  private Level level(Node node) {
    return Level.values()[LEVELS.indexOf(scalars.word(node, LEVELS))];
  }

  private Map<String, Probe> probes(Node node) {
    ProbeReader reader = new ProbeReader(ledger);
    Map<String, Probe> probes = new LinkedHashMap<>();
    for (Entry entry : Entry.all(node, ledger)) {
      probes.put(entry.name(), reader.read(entry));
    }
    return probes;
  }

  private List<FactRule> facts(Node node, Map<String, Probe> probes) {
    FactRuleReader reader = new FactRuleReader(probes, ledger);
    List<FactRule> facts = new ArrayList<>();
    for (Entry entry : Entry.all(node, ledger)) {
      facts.add(reader.read(entry));
    }
    return facts;
  }

  private List<Diagnosis> diagnoses(Node node) {
    DiagnosisReader reader = new DiagnosisReader(ledger);
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (Node item : scalars.items(node)) {
      diagnoses.add(reader.read(item, diagnoses.size() + 1 == node.children().size()));
    }
    return diagnoses;
  }
}
