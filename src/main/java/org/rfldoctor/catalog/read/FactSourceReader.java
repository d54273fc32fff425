package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.ProbeFormat;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.value.FactType;

/** Reads the source of a fact. The first key of a kind decides the kind. */
final class FactSourceReader {
  static final List<String> MATCH = ProbeFormat.MATCH.names();
  static final List<String> PROPERTY = ProbeFormat.PROPERTY.names();
  static final List<String> CELL = ProbeFormat.CELL.names();
  static final List<String> COMPOSED = ProbeFormat.COMPOSED.names();
  static final List<String> UNCLEAR =
      List.of("from", "match", "stream", "property", "table", "row", "column", "value", "when");
  static final List<String> STREAMS = List.of("stdout", "stderr", "any");
  private static final Source NOWHERE = new Source.Composed("", Optional.empty(), Optional.empty());

  private final Map<String, Probe> probes;
  private final FactType type;
  private final List<String> beside;
  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;

  /**
   * @param beside keys that may stand beside those of the source
   */
  FactSourceReader(
      Map<String, Probe> probes, FactType type, List<String> beside, ReadListener ledger) {
    this.probes = probes;
    this.type = type;
    this.beside = beside;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
  }

  Source read(YamlNode node) {
    if (node.has("from")) {
      return node.has("property") ? property(entries(node, PROPERTY)) : match(entries(node, MATCH));
    }
    if (node.has("table")) {
      return cell(entries(node, CELL));
    }
    if (node.has("value")) {
      return composed(entries(node, COMPOSED));
    }
    entries(node, UNCLEAR);
    ledger.problem(node, "comes from nowhere: 'from', 'table' or 'value' is missing");
    return NOWHERE;
  }

  private MappingReader entries(YamlNode node, List<String> keys) {
    if (!ledger.listens()) {
      return MappingReader.of(node, keys, ledger);
    }
    List<String> allowed = new ArrayList<>(keys);
    allowed.addAll(beside);
    return MappingReader.of(node, allowed, ledger);
  }

  private Source match(MappingReader entries) {
    YamlNode stream = entries.optional("stream");
    return new Source.Match(
        probe(entries.required("from")),
        scalars.word(stream, STREAMS),
        regex(entries.required("match")));
  }

  private Source property(MappingReader entries) {
    String probe = probe(entries.required("from"));
    YamlNode node = entries.required("property");
    if (ledger.listens() && probes.containsKey(probe)) {
      ProbePropertyRule.check(node, probes.get(probe), ledger);
      ProbePropertyRule.checkUnit(node, probes.get(probe), type, ledger);
    }
    return new Source.Property(probe, scalars.text(node));
  }

  private String probe(YamlNode node) {
    String name = scalars.text(node);
    if (ledger.listens() && !probes.containsKey(name)) {
      String meant = SpellingSuggestion.question(name, probes.keySet());
      ledger.problem(node, "unknown probe '" + name + "'" + meant);
    }
    return name;
  }

  private Source cell(MappingReader entries) {
    YamlNode table = entries.required("table");
    ledger.names(ReadListener.NameKind.TABLE, table.text(), table, -1);
    return new Source.Cell(
        scalars.text(table),
        place(entries.required("row"), table.text(), ReadListener.NameKind.ROW),
        place(entries.required("column"), table.text(), ReadListener.NameKind.COLUMN));
  }

  private String place(YamlNode node, String table, ReadListener.NameKind kind) {
    String name = phrases.template(node, ReadListener.NameKind.FACT);
    if (ledger.listens() && name.indexOf('{') < 0) {
      ledger.names(kind, table + "/" + name, node, -1);
    }
    return name;
  }

  private Source composed(MappingReader entries) {
    YamlNode match = entries.optional("match");
    if (type == FactType.TEXT) {
      SentenceRule.checkFact(entries.optional("value"), ledger);
    }
    return new Source.Composed(
        phrases.template(entries.required("value"), ReadListener.NameKind.FACT),
        phrases.optionalCondition(entries.optional("when"), ReadListener.NameKind.FACT),
        match.isMissing() ? Optional.empty() : Optional.of(regex(match)));
  }

  private String regex(YamlNode node) {
    String regex = phrases.regex(node);
    if (ledger.listens() && type == FactType.RECORDS && !regex.contains("(?<")) {
      ledger.problem(node, "records are made of named groups: (?<name>...)");
    }
    return regex;
  }
}
