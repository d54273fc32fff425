package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Value;

/** Reads the value that a case gives to a fact or to a property. */
public final class ValueReader {
  private final ReadListener ledger;
  private final ScalarReader scalars;

  public ValueReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  /** A value of this type; empty for null. */
  public Optional<Value> read(FactType type, YamlNode node) {
    if (node.is(YamlNode.Kind.NOTHING) || node.isMissing()) {
      return Optional.empty();
    }
    Optional<Value> value =
        switch (type) {
          case RECORDS -> Optional.of(rows(node));
          case LIST ->
              node.is(YamlNode.Kind.LIST)
                  ? Optional.of(new Value.Words(scalars.list(node)))
                  : type.read(text(node));
          case BOOLEAN ->
              node.is(YamlNode.Kind.FLAG) ? type.read(node.text()) : type.read(text(node));
          case BYTES ->
              node.is(YamlNode.Kind.INTEGER) ? type.read(node.text()) : type.read(text(node));
          case NUMBER -> type.read(Long.toString(scalars.number(node)));
          default -> type.read(text(node));
        };
    if (value.isEmpty()) {
      ledger.problem(node, "'" + node.text() + "' is no " + type.word());
    }
    return value;
  }

  private String text(YamlNode node) {
    return scalars.text(node);
  }

  private Value rows(YamlNode node) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (YamlNode item : scalars.items(node)) {
      Map<String, Value> row = new LinkedHashMap<>();
      for (MappingEntry cell : MappingEntry.all(item, ledger)) {
        free(cell.value()).ifPresent(value -> row.put(cell.name(), value));
      }
      rows.add(row);
    }
    return new Value.Records(rows);
  }

  /** A value whose type follows from its notation; empty for null. */
  Optional<Value> free(YamlNode node) {
    return switch (node.kind()) {
      case NOTHING -> Optional.empty();
      case FLAG -> Optional.of(new Value.Flag(scalars.flag(node)));
      case INTEGER -> Optional.of(new Value.Number(scalars.number(node)));
      case LIST -> Optional.of(list(node));
      default -> Optional.of(new Value.Text(text(node)));
    };
  }

  private Value list(YamlNode node) {
    boolean rows = node.children().isEmpty() || node.children().get(0).is(YamlNode.Kind.MAP);
    return rows ? rows(node) : new Value.Words(scalars.list(node));
  }
}
