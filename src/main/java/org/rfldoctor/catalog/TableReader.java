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
    entries.find("note", new Scalars(ledger)::text);
    for (Entry row : entries.read("rows", node -> Entry.all(node, ledger), List.<Entry>of())) {
      ledger.declares(Ledger.Kind.ROW, name + "/" + row.name(), row.key());
      if (name.equals(PACKAGES)) {
        ledger.declares(Ledger.Kind.TOOL, row.name(), row.key());
      }
      rows.put(row.name(), cells(name, row.value()));
    }
    return new Table(name, rows);
  }

  private Map<String, String> cells(String table, Node row) {
    Scalars scalars = new Scalars(ledger);
    Map<String, String> cells = new LinkedHashMap<>();
    for (Entry cell : Entry.all(row, ledger)) {
      ledger.declares(Ledger.Kind.COLUMN, table + "/" + cell.name(), cell.key());
      if (!cell.value().is(Node.Kind.NOTHING)) {
        cells.put(cell.name(), scalars.text(cell.value()));
      }
    }
    return cells;
  }
}
