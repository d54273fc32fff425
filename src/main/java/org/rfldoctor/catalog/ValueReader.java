package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.Value;

/** Reads the value that a case gives to a fact or to a property. */
final class ValueReader {
  private final Ledger ledger;
  private final Scalars scalars;

  ValueReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  /** A value of this type; nothing where the file says null. */
  Optional<Value> read(FactType type, Node node) {
    if (node.is(Node.Kind.NOTHING) || node.isMissing()) {
      return Optional.empty();
    }
    Optional<Value> value =
        switch (type) {
          case RECORDS -> Optional.of(rows(node));
          case LIST ->
              node.is(Node.Kind.LIST)
                  ? Optional.of(new Value.Words(scalars.list(node)))
                  : type.read(text(node));
          case BOOLEAN -> node.is(Node.Kind.FLAG) ? type.read(node.text()) : type.read(text(node));
          case NUMBER -> type.read(Long.toString(scalars.number(node)));
          default -> type.read(text(node));
        };
    if (value.isEmpty()) {
      ledger.problem(node, "'" + node.text() + "' is no " + type.word());
    }
    return value;
  }

  private String text(Node node) {
    return scalars.text(node);
  }

  private Value rows(Node node) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (Node item : scalars.items(node)) {
      Map<String, Value> row = new LinkedHashMap<>();
      for (Entry cell : Entry.all(item, ledger)) {
        free(cell.value()).ifPresent(value -> row.put(cell.name(), value));
      }
      rows.add(row);
    }
    return new Value.Rows(rows);
  }

  /** A value whose type shows in how it is written; nothing where the file says null. */
  Optional<Value> free(Node node) {
    return switch (node.kind()) {
      case NOTHING -> Optional.empty();
      case FLAG -> Optional.of(new Value.Flag(scalars.flag(node)));
      case INTEGER -> Optional.of(new Value.Number(scalars.number(node)));
      case LIST -> Optional.of(list(node));
      default -> Optional.of(new Value.Text(text(node)));
    };
  }

  private Value list(Node node) {
    boolean rows = node.children().isEmpty() || node.children().get(0).is(Node.Kind.MAP);
    return rows ? rows(node) : new Value.Words(scalars.list(node));
  }
}
