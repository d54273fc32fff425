package org.rfldoctor.catalog.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.catalog.format.CaseFormat;
import org.rfldoctor.catalog.read.ObservationReader;
import org.rfldoctor.catalog.read.ValueReader;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Reads the cases of one check. */
public final class CaseReader {
  public static final List<String> KEYS = CaseFormat.CASE.names();

  /** The keys that all cases of a file share unless they override them. */
  public static final List<String> SHARED_KEYS = CaseFormat.SHARED.names();

  private final Check check;
  private final String file;
  private final Map<String, FactType> types;
  private final ReadListener ledger;
  private final ScalarReader scalars;
  private Optional<String> sharedSource = Optional.empty();
  private Facts sharedFacts;
  private Map<String, Observation> sharedAnswers = Map.of();
  private Map<String, Version> sharedOffers = Map.of();

  /**
   * @param types of all facts of the catalog
   * @param examples of the given facts
   */
  CaseReader(
      Check check, String file, Map<String, FactType> types, Facts examples, ReadListener ledger) {
    this.check = check;
    this.file = file;
    this.types = types;
    this.sharedFacts = examples;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  List<CheckCase> read(YamlNode root) {
    List<CheckCase> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode item : scalars.items(root)) {
      if (item == root.children().get(0) && item.has("shared")) {
        share(MappingReader.of(item, List.of("shared"), ledger).required("shared"));
        continue;
      }
      CheckCase read = read(item, MappingReader.of(item, KEYS, ledger));
      cases.add(read);
      if (!names.add(read.name())) {
        ledger.problem(item, "another case is called '" + read.name() + "' too");
      }
    }
    return cases;
  }

  private void share(YamlNode node) {
    MappingReader entries = MappingReader.of(node, SHARED_KEYS, ledger);
    sharedSource = scalars.optional(entries.optional("source"));
    sharedFacts = facts(entries.optional("facts"));
    sharedAnswers = given(entries.optional("given"));
    sharedOffers = offers(entries.optional("candidates"));
  }

  private CheckCase read(YamlNode node, MappingReader entries) {
    return new CheckCase(
        check.id(),
        new SourcePosition(file, node.line(), node.column()),
        scalars.text(entries.required("name")),
        rows(entries.optional("failure")),
        scalars.optional(entries.optional("source")).or(() -> sharedSource),
        facts(entries.optional("facts")),
        given(entries.optional("given")),
        offers(entries.optional("candidates")),
        new ExpectedOutcomeReader(check, types, ledger).read(entries.required("then")));
  }

  private List<String> rows(YamlNode node) {
    List<String> rows = scalars.texts(node);
    for (String row : rows) {
      if (ledger.listens() && !row.matches("[A-Z]\\d+")) {
        ledger.problem(node, "'" + row + "' is no known failure such as S01");
      }
    }
    return rows;
  }

  private Facts facts(YamlNode node) {
    Map<String, Value> facts = new LinkedHashMap<>(sharedFacts.values());
    ValueReader values = new ValueReader(ledger);
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      facts.remove(entry.name());
      ledger.names(ReadListener.NameKind.FACT_OF_OTHERS, entry.name(), entry.key(), -1);
      FactType type = types.get(entry.name());
      Optional<Value> value = type == null ? Optional.empty() : values.read(type, entry.value());
      value.ifPresent(known -> facts.put(entry.name(), known));
    }
    return new Facts(facts);
  }

  private Map<String, Observation> given(YamlNode node) {
    Map<String, Observation> given = new LinkedHashMap<>(sharedAnswers);
    ObservationReader reader = new ObservationReader(ledger);
    Set<String> probes = check.probes().keySet();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      if (!probes.contains(entry.name())) {
        String meant = SpellingSuggestion.question(entry.name(), probes);
        ledger.problem(entry.key(), "unknown probe '" + entry.name() + "'" + meant);
      } else {
        given.put(entry.name(), reader.read(check.probes().get(entry.name()), entry.value()));
      }
    }
    return given;
  }

  private Map<String, Version> offers(YamlNode node) {
    Map<String, Version> offers = new LinkedHashMap<>(sharedOffers);
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      String text = scalars.text(entry.value());
      Version.in(text)
          .ifPresentOrElse(
              version -> offers.put(entry.name(), version),
              () -> ledger.problem(entry.value(), "'" + text + "' is no version"));
    }
    return offers;
  }
}
