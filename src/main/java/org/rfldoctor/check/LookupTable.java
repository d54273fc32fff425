package org.rfldoctor.check;

import java.util.List;
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

  /** The words of a cell, separated by blanks; none if there is no such cell. */
  public List<String> words(String row, String column) {
    return cell(row, column).map(text -> List.of(text.strip().split("\\s+"))).orElse(List.of());
  }
}
