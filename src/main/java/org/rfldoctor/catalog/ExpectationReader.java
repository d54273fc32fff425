package org.rfldoctor.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Expectation;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Value;

/** Reads what a case comes to. */
final class ExpectationReader {
  static final List<String> KEYS =
      List.of(
          "outcome", "blocked", "fail", "warn", "unknown", "message", "observed", "facts", "run");
  static final List<String> OUTCOMES = KEYS.subList(0, 5);
  static final List<String> WORDS = List.of("pass", "skipped", "unknown");

  private final Check check;
  private final Map<String, FactType> types;
  private final Ledger ledger;
  private final Scalars scalars;

  ExpectationReader(Check check, Map<String, FactType> types, Ledger ledger) {
    this.check = check;
    this.types = types;
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  Expectation read(Node node) {
    if (!node.is(Node.Kind.MAP)) {
      return expectation(scalars.word(node, WORDS), Optional.empty(), List.of(), Node.MISSING);
    }
    Entries entries = Entries.of(node, KEYS, ledger);
    List<String> outcomes = OUTCOMES.stream().filter(entries::has).toList();
    if (outcomes.size() != 1) {
      ledger.problem(node, "expected one of " + String.join(", ", OUTCOMES));
    }
    return read(outcomes.isEmpty() ? "outcome" : outcomes.get(0), node);
  }

  private Expectation read(String key, Node node) {
    return switch (key) {
      case "fail", "warn", "unknown" ->
          expectation(key, Optional.of(diagnosis(node.under(key), key)), List.of(), node);
      case "blocked" -> expectation(key, Optional.empty(), checks(node.under(key)), node);
      default ->
          expectation(scalars.word(node.under(key), WORDS), Optional.empty(), List.of(), node);
    };
  }

  private List<String> checks(Node node) {
    return new Phrases(ledger).names(node, Ledger.Kind.CHECK);
  }

  private Expectation expectation(
      String outcome, Optional<String> diagnosis, List<String> blockedBy, Node more) {
    return new Expectation(
        outcome,
        diagnosis,
        blockedBy,
        scalars.optional(more.under("message")),
        scalars.optional(more.under("observed")),
        facts(more.under("facts")),
        scalars.optional(more.under("run")));
  }

  private String diagnosis(Node node, String outcome) {
    String id = scalars.text(node);
    Optional<Diagnosis> diagnosis = check.diagnosis(id);
    if (ledger.listens() && diagnosis.isEmpty()) {
      List<String> known = check.diagnoses().stream().map(Diagnosis::id).toList();
      String meant = NearMiss.question(id, known);
      ledger.problem(node, "'" + id + "' is no diagnosis of " + check.id() + meant);
    }
    String fits = diagnosis.map(d -> d.claim().word()).orElse(outcome);
    if (!fits.equals(outcome)) {
      ledger.problem(node, "the outcome of '" + id + "' is " + fits + ", not " + outcome);
    }
    return id;
  }

  private Map<String, Optional<Value>> facts(Node node) {
    Map<String, Optional<Value>> facts = new LinkedHashMap<>();
    ValueReader values = new ValueReader(ledger);
    for (Entry entry : Entry.all(node, ledger)) {
      ledger.names(Ledger.Kind.FACT_OF_CHECK, entry.name(), entry.key(), -1);
      FactType type = types.get(entry.name());
      if (type != null) {
        facts.put(entry.name(), values.read(type, entry.value()));
      }
    }
    return facts;
  }
}
