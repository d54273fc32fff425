package org.rfldoctor.check;

import java.util.Map;
import java.util.Optional;

/**
 * A table of {@code checks/data} that checks share.
 *
 * @param rows cells by row and column
 */
public record LookupTable(String name, Map<String, Map<String, String>> rows) {

  /** The text of a cell. */
  public Optional<String> cell(String row, String column) {
    return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
  }
}
