package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;

/** Rows in which those that tell the same are one: {@code clippy, rustfmt and 2 more}. */
final class MergedRows {
  private final Look look;

  MergedRows(Look look) {
    this.look = look;
  }

  List<Row> of(List<Row> rows) {
    List<Row> merged = new ArrayList<>();
    List<Row> left = rows;
    while (!left.isEmpty()) {
      Row first = left.get(0);
      List<String> titles = new ArrayList<>();
      List<Row> others = new ArrayList<>();
      for (Row row : left) {
        if (row == first || row.tellsAs(first)) {
          titles.add(row.title());
        } else {
          others.add(row);
        }
      }
      merged.add(first.titled(joined(titles)));
      left = others;
    }
    return merged;
  }

  /** As many titles as half of the line holds. */
  private String joined(List<String> titles) {
    StringBuilder joined = new StringBuilder(titles.get(0));
    for (int i = 1; i < titles.size(); i++) {
      boolean fits = DisplayWidth.of(joined + titles.get(i)) + 2 <= look.columns() / 2;
      if (!fits) {
        return joined + " and " + (titles.size() - i) + " more";
      }
      joined.append(", ").append(titles.get(i));
    }
    return joined.toString();
  }
}
