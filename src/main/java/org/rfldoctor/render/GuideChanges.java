package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Change;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/** What asking again came to: the rows that are different, and those that should be and are not. */
final class GuideChanges {
  private final Page page;
  private final Report after;

  GuideChanges(Page page, Report after) {
    this.page = page;
    this.after = after;
  }

  /**
   * @param left diagnoses that a step should have settled and did not
   */
  void write(List<Change> changes, List<String> left) {
    Wording wording = new Wording(new Names(after, Integer.MAX_VALUE), Redaction.NONE, Detail.FULL);
    List<Row> rows = new ArrayList<>();
    for (Change change : changes) {
      Row row = wording.of(change.after());
      rows.add(change.isSettled() ? was(row, change) : row);
    }
    List<Row> same =
        after.results().stream()
            .filter(result -> isLeft(result, left))
            .filter(result -> changes.stream().noneMatch(c -> c.after() == result))
            .map(wording::of)
            .toList();
    table(rows);
    if (!same.isEmpty()) {
      page.prose(0, Style.CAUTION, "Still not right:");
      table(same);
    }
  }

  private static boolean isLeft(Result result, List<String> left) {
    return result.outcome().diagnosis().filter(d -> left.contains(d.id())).isPresent();
  }

  private static Row was(Row row, Change change) {
    String found = change.before().outcome().observed();
    String was = found.isEmpty() ? change.before().outcome().status().word() : found;
    return new Row(row.style(), row.title(), row.observed(), "was: " + was, "");
  }

  private void table(List<Row> rows) {
    RowText text = new RowText(page, Columns.fitting(rows, page.look()), Detail.FULL);
    rows.forEach(text::write);
  }
}
