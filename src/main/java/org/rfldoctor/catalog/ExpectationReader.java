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
      List.of("outcome", "blocked", "fail", "warn", "says", "observed", "facts", "run");
  static final List<String> OUTCOMES = KEYS.subList(0, 4);
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
    return node.is(Node.Kind.MAP)
        ? read(Entries.of(node, KEYS, ledger))
        : expectation(scalars.word(node, WORDS), Optional.empty(), List.of(), Optional.empty());
  }

  private Expectation read(Entries entries) {
    List<String> outcomes = OUTCOMES.stream().filter(entries::has).toList();
    if (outcomes.size() != 1) {
      ledger.problem(entries.map(), "expected one of " + String.join(", ", OUTCOMES));
    }
    String key = outcomes.isEmpty() ? "" : outcomes.get(0);
    return switch (key) {
      case "fail", "warn" -> {
        String id = entries.read(key, node -> diagnosis(node, key), "");
        yield expectation(key, Optional.of(id), List.of(), Optional.of(entries));
      }
      case "blocked" -> {
        List<String> by = entries.read(key, this::checks, List.<String>of());
        yield expectation(key, Optional.empty(), by, Optional.of(entries));
      }
      default -> {
        String word = entries.readOr("outcome", n -> scalars.word(n, WORDS), "unknown");
        yield expectation(word, Optional.empty(), List.of(), Optional.of(entries));
      }
    };
  }

  private List<String> checks(Node node) {
    return new Phrases(ledger).names(node, Ledger.Kind.CHECK);
  }

  private Expectation expectation(
      String outcome, Optional<String> diagnosis, List<String> blockedBy, Optional<Entries> more) {
    return new Expectation(
        outcome,
        diagnosis,
        blockedBy,
        more.flatMap(entries -> entries.find("says", scalars::text)),
        more.flatMap(entries -> entries.find("observed", scalars::text)),
        more.flatMap(entries -> entries.find("facts", this::facts)).orElse(Map.of()),
        more.flatMap(entries -> entries.find("run", scalars::text)));
  }

  private String diagnosis(Node node, String outcome) {
    String id = scalars.text(node);
    Optional<Diagnosis> diagnosis = check.diagnosis(id);
    if (ledger.listens() && diagnosis.isEmpty()) {
      List<String> known = check.diagnoses().stream().map(Diagnosis::id).toList();
      String meant = NearMiss.question(id, known);
      ledger.problem(node, "'" + id + "' is no diagnosis of " + check.id() + meant);
    }
    String fits = diagnosis.map(d -> d.warns() ? "warn" : "fail").orElse(outcome);
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
