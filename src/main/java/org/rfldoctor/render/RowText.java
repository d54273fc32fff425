package org.rfldoctor.render;

import java.util.List;

/**
 * Lays out the rows of the checklist: three aligned columns, and the sentence where it fits best.
 */
final class RowText {
  private static final int UNDER = 6;
  private static final int NARROWEST_BESIDE = 24;

  private final Page page;
  private final Columns columns;

  RowText(Page page, Columns columns) {
    this.page = page;
    this.columns = columns;
  }

  void write(Row row) {
    Line line = page.look().line().at(2);
    line.add(row.style(), page.look().theme().glyph(row.style()));
    line.at(columns.title()).add(row.title());
    cell(row.observed(), columns.observed(), line);
    if (row.expected().isEmpty()) {
      sentence(row.says(), line, columns.expected());
    } else if (fits(row.expected(), line)) {
      line.at(columns.expected()).add(row.expected());
      sentence(row.says(), line, columns.says());
    } else {
      sentence(row.expected(), line, columns.expected());
      under(row.says());
    }
  }

  private void cell(String text, int column, Line line) {
    if (!text.isEmpty()) {
      line.at(column).add(text);
    }
  }

  private boolean fits(String text, Line line) {
    return line.start(columns.expected()) + width(text) <= page.look().columns();
  }

  private int width(String text) {
    return DisplayWidth.of(page.look().text(text));
  }

  /** Beside what is there already, unless that would take more lines than under it. */
  private void sentence(String text, Line line, int column) {
    int start = line.start(column);
    int room = page.look().room(start);
    List<String> beside = Wrap.lines(page.look().text(text), room);
    List<String> under = Wrap.lines(page.look().text(text), page.look().room(UNDER));
    boolean tight = beside.size() == 1 ? width(text) > room : room < NARROWEST_BESIDE;
    if (tight || beside.size() > Math.max(2, under.size()) || beside.isEmpty()) {
      page.line(line);
      under(text);
    } else {
      page.column(line, start, Style.PLAIN, beside);
    }
  }

  private void under(String text) {
    page.prose(UNDER, Style.PLAIN, text);
  }
}
