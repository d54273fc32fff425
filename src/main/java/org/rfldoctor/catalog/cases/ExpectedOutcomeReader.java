package org.rfldoctor.catalog.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.CaseFormat;
import org.rfldoctor.catalog.read.ExpressionReader;
import org.rfldoctor.catalog.read.ValueReader;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExpectedOutcome;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Value;

/** Reads the expected outcome of a case. */
public final class ExpectedOutcomeReader {
  public static final List<String> KEYS = CaseFormat.EXPECTATION.names();
  static final List<String> OUTCOMES = KEYS.subList(0, 5);
  public static final List<String> WORDS = List.of("pass", "skipped", "unknown");

  private final Check check;
  private final Map<String, FactType> types;
  private final ReadListener ledger;
  private final ScalarReader scalars;

  ExpectedOutcomeReader(Check check, Map<String, FactType> types, ReadListener ledger) {
    this.check = check;
    this.types = types;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  ExpectedOutcome read(YamlNode node) {
    if (!node.is(YamlNode.Kind.MAP)) {
      return expectation(scalars.word(node, WORDS), Optional.empty(), List.of(), YamlNode.MISSING);
    }
    MappingReader entries = MappingReader.of(node, KEYS, ledger);
    List<String> outcomes = OUTCOMES.stream().filter(entries::has).toList();
    if (outcomes.size() != 1) {
      ledger.problem(node, "expected one of " + String.join(", ", OUTCOMES));
    }
    return read(outcomes.isEmpty() ? "outcome" : outcomes.get(0), node);
  }

  private ExpectedOutcome read(String key, YamlNode node) {
    return switch (key) {
      case "fail", "warn", "unknown" ->
          expectation(key, Optional.of(diagnosis(node.under(key), key)), List.of(), node);
      case "blocked" -> expectation(key, Optional.empty(), checks(node.under(key)), node);
      default ->
          expectation(scalars.word(node.under(key), WORDS), Optional.empty(), List.of(), node);
    };
  }

  private List<String> checks(YamlNode node) {
    return new ExpressionReader(ledger).names(node, ReadListener.NameKind.CHECK);
  }

  private ExpectedOutcome expectation(
      String outcome, Optional<String> diagnosis, List<String> blockedBy, YamlNode more) {
    return new ExpectedOutcome(
        Status.of(outcome),
        diagnosis,
        blockedBy,
        scalars.optional(more.under("message")),
        scalars.optional(more.under("observed")),
        facts(more.under("facts")),
        scalars.optional(more.under("run")));
  }

  private String diagnosis(YamlNode node, String outcome) {
    String id = scalars.text(node);
    Optional<Diagnosis> diagnosis = check.diagnosis(id);
    if (ledger.listens() && diagnosis.isEmpty()) {
      List<String> known = check.diagnoses().stream().map(Diagnosis::id).toList();
      String meant = SpellingSuggestion.question(id, known);
      ledger.problem(node, "'" + id + "' is no diagnosis of " + check.id() + meant);
    }
    String fits = diagnosis.map(d -> d.claim().word()).orElse(outcome);
    if (!fits.equals(outcome)) {
      String shown =
          fits.equals("fail") && outcome.equals("warn")
              ? "; the level of the check decides how a failure is shown"
              : "";
      ledger.problem(node, "the outcome of '" + id + "' is " + fits + ", not " + outcome + shown);
    }
    return id;
  }

  private Map<String, Optional<Value>> facts(YamlNode node) {
    Map<String, Optional<Value>> facts = new LinkedHashMap<>();
    ValueReader values = new ValueReader(ledger);
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      ledger.names(ReadListener.NameKind.FACT_OF_CHECK, entry.name(), entry.key(), -1);
      FactType type = types.get(entry.name());
      if (type != null) {
        facts.put(entry.name(), values.read(type, entry.value()));
      }
    }
    return facts;
  }
}
