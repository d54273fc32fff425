package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Position;
import org.rfldoctor.check.Value;
import org.rfldoctor.check.Version;

/** Reads the cases of one check. */
final class CaseReader {
  static final List<String> KEYS =
      List.of("name", "failure", "source", "facts", "given", "candidates", "then");

  private final Check check;
  private final String file;
  private final Map<String, FactType> types;
  private final Facts examples;
  private final Ledger ledger;
  private final Scalars scalars;

  /**
   * @param types of all facts of the catalog
   * @param examples of the given facts
   */
  CaseReader(Check check, String file, Map<String, FactType> types, Facts examples, Ledger ledger) {
    this.check = check;
    this.file = file;
    this.types = types;
    this.examples = examples;
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  List<Case> read(Node root) {
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node item : scalars.items(root)) {
      Case read = read(item, Entries.of(item, KEYS, ledger));
      cases.add(read);
      if (!names.add(read.name())) {
        ledger.problem(item, "another case is called '" + read.name() + "' too");
      }
    }
    return cases;
  }

  private Case read(Node node, Entries entries) {
    return new Case(
        check.id(),
        new Position(file, node.line(), node.column()),
        scalars.text(entries.required("name")),
        rows(entries.optional("failure")),
        scalars.optional(entries.optional("source")),
        facts(entries.optional("facts")),
        given(entries.optional("given")),
        offers(entries.optional("candidates")),
        new ExpectationReader(check, types, ledger).read(entries.required("then")));
  }

  private List<String> rows(Node node) {
    List<String> rows = scalars.texts(node);
    for (String row : rows) {
      if (ledger.listens() && !row.matches("[A-Z]\\d+")) {
        ledger.problem(node, "'" + row + "' is no known failure such as S01");
      }
    }
    return rows;
  }

  private Facts facts(Node node) {
    Map<String, Value> facts = new LinkedHashMap<>(examples.values());
    ValueReader values = new ValueReader(ledger);
    for (Entry entry : Entry.all(node, ledger)) {
      facts.remove(entry.name());
      ledger.names(Ledger.Kind.FACT_OF_OTHERS, entry.name(), entry.key(), -1);
      FactType type = types.get(entry.name());
      Optional<Value> value = type == null ? Optional.empty() : values.read(type, entry.value());
      value.ifPresent(known -> facts.put(entry.name(), known));
    }
    return new Facts(facts);
  }

  private Map<String, Observation> given(Node node) {
    Map<String, Observation> given = new LinkedHashMap<>();
    ObservationReader reader = new ObservationReader(ledger);
    Set<String> probes = check.probes().keySet();
    for (Entry entry : Entry.all(node, ledger)) {
      if (!probes.contains(entry.name())) {
        String meant = NearMiss.question(entry.name(), probes);
        ledger.problem(entry.key(), "unknown probe '" + entry.name() + "'" + meant);
      } else {
        given.put(entry.name(), reader.read(check.probes().get(entry.name()), entry.value()));
      }
    }
    return given;
  }

  private Map<String, Version> offers(Node node) {
    Map<String, Version> offers = new LinkedHashMap<>();
    for (Entry entry : Entry.all(node, ledger)) {
      String text = scalars.text(entry.value());
      Version.in(text)
          .ifPresentOrElse(
              version -> offers.put(entry.name(), version),
              () -> ledger.problem(entry.value(), "'" + text + "' is no version"));
    }
    return offers;
  }
}
