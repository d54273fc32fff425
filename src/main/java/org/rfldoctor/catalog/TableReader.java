package org.rfldoctor.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Table;

/** Reads a table that checks share: rows of cells, each a text. */
final class TableReader {
  static final List<String> KEYS = List.of("note", "rows");
  private static final String PACKAGES = "packages";
  private final Ledger ledger;

  TableReader(Ledger ledger) {
    this.ledger = ledger;
  }

  Table read(String name, Node root) {
    ledger.declares(Ledger.Kind.TABLE, name, root);
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Entries entries = Entries.of(root, KEYS, ledger);
    new Scalars(ledger).text(entries.optional("note"));
    for (Entry row : Entry.all(entries.required("rows"), ledger)) {
      declare(Ledger.Kind.ROW, name, row.key());
      if (name.equals(PACKAGES) && ledger.listens()) {
        declareTool(row);
      }
      rows.put(row.name(), cells(name, row.value()));
    }
    return new Table(name, rows);
  }

  private Map<String, String> cells(String table, Node row) {
    Scalars scalars = new Scalars(ledger);
    Map<String, String> cells = new LinkedHashMap<>();
    for (Entry cell : Entry.all(row, ledger)) {
      declare(Ledger.Kind.COLUMN, table, cell.key());
      if (!cell.value().is(Node.Kind.NOTHING)) {
        cells.put(cell.name(), scalars.text(cell.value()));
      }
    }
    return cells;
  }

  private void declareTool(Entry tool) {
    ledger.declares(Ledger.Kind.TOOL, tool.name(), tool.key());
    for (Entry route : Entry.all(tool.value(), ledger)) {
      if (!route.value().is(Node.Kind.NOTHING)) {
        ledger.declares(Ledger.Kind.TOOL_OF_ROUTE, tool.name() + "/" + route.name(), route.key());
      }
    }
  }

  private void declare(Ledger.Kind kind, String table, Node key) {
    if (ledger.listens()) {
      ledger.declares(kind, table + "/" + key.text(), key);
    }
  }
}
