package org.rfldoctor.render.guide;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.format.ChecklistRow;
import org.rfldoctor.render.format.ColumnLayout;
import org.rfldoctor.render.format.DetailLevel;
import org.rfldoctor.render.format.RowFormatter;
import org.rfldoctor.render.format.RowLayout;
import org.rfldoctor.render.format.TitleIndex;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.ResultChange;

/** Prints the results after a step: the changed rows, then the rows that the step did not fix. */
final class ChangesView {
  private final TextPage page;
  private final Report after;

  ChangesView(TextPage page, Report after) {
    this.page = page;
    this.after = after;
  }

  /**
   * @param left ids of diagnoses that the step should have fixed and did not
   */
  void write(List<ResultChange> changes, List<String> left) {
    RowFormatter wording =
        new RowFormatter(
            new TitleIndex(after, Integer.MAX_VALUE), Redaction.NONE, DetailLevel.FULL);
    List<ChecklistRow> rows = new ArrayList<>();
    for (ResultChange change : changes) {
      ChecklistRow row = wording.of(change.after());
      rows.add(change.isSettled() ? was(row, change) : row);
    }
    List<ChecklistRow> same =
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

  private static ChecklistRow was(ChecklistRow row, ResultChange change) {
    String found = change.before().outcome().observed();
    String was = found.isEmpty() ? change.before().outcome().status().word() : found;
    return new ChecklistRow(row.style(), row.title(), row.observed(), "was: " + was, "");
  }

  private void table(List<ChecklistRow> rows) {
    RowLayout text = new RowLayout(page, ColumnLayout.fitting(rows, page.look()), DetailLevel.FULL);
    rows.forEach(text::write);
  }
}
