package org.rfldoctor.catalog.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.LookupTable;

/** Reads a table that checks share: rows of cells, each a text. */
final class LookupTableReader {
  static final List<String> KEYS = List.of("note", "rows");
  private static final String PACKAGES = "packages";
  private static final String MANAGERS = "managers";
  private final ReadListener ledger;

  LookupTableReader(ReadListener ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads a table.
   *
   * @param known a table of this name, to which this file adds rows
   */
  LookupTable read(String name, YamlNode root, Optional<LookupTable> known) {
    ledger.declares(ReadListener.NameKind.TABLE, name, root);
    Map<String, Map<String, String>> rows =
        new LinkedHashMap<>(known.map(LookupTable::rows).orElse(Map.of()));
    MappingReader entries = MappingReader.of(root, KEYS, ledger);
    new ScalarReader(ledger).text(entries.optional("note"));
    for (MappingEntry row : MappingEntry.all(entries.required("rows"), ledger)) {
      declare(ReadListener.NameKind.ROW, name, row.key());
      if (name.equals(PACKAGES) && ledger.listens()) {
        declareTool(row);
      }
      if (name.equals(MANAGERS)) {
        ledger.declares(ReadListener.NameKind.ROUTE, row.name(), row.key());
      }
      if (known.isPresent() && rows.containsKey(row.name())) {
        ledger.problem(row.key(), "row '" + row.name() + "' is in the table " + name + " already");
      }
      rows.put(row.name(), cells(name, row.value()));
    }
    return new LookupTable(name, rows);
  }

  private Map<String, String> cells(String table, YamlNode row) {
    ScalarReader scalars = new ScalarReader(ledger);
    Map<String, String> cells = new LinkedHashMap<>();
    for (MappingEntry cell : MappingEntry.all(row, ledger)) {
      declare(ReadListener.NameKind.COLUMN, table, cell.key());
      if (!cell.value().is(YamlNode.Kind.NOTHING)) {
        cells.put(cell.name(), scalars.text(cell.value()));
      }
    }
    return cells;
  }

  private void declareTool(MappingEntry tool) {
    ledger.declares(ReadListener.NameKind.TOOL, tool.name(), tool.key());
    for (MappingEntry route : MappingEntry.all(tool.value(), ledger)) {
      ledger.names(ReadListener.NameKind.ROUTE, route.name(), route.key(), -1);
      if (!route.value().is(YamlNode.Kind.NOTHING)) {
        ledger.declares(
            ReadListener.NameKind.TOOL_OF_ROUTE, tool.name() + "/" + route.name(), route.key());
      }
    }
  }

  private void declare(ReadListener.NameKind kind, String table, YamlNode key) {
    if (ledger.listens()) {
      ledger.declares(kind, table + "/" + key.text(), key);
    }
  }
}
