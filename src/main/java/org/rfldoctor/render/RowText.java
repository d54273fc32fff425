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
  private final Detail detail;

  RowText(Page page, Columns columns, Detail detail) {
    this.page = page;
    this.columns = columns;
    this.detail = detail;
  }

  void write(Row row) {
    Page written = written(row);
    boolean tight = detail.isTerse() || detail.isTight() && row.isMinor();
    page.add(tight && written.height() > 1 ? written(inOneLine(row)) : written);
  }

  /** Without the end of its sentence; where two columns tell enough already, without all of it. */
  private Row inOneLine(Row row) {
    boolean told = !row.observed().isEmpty() && !row.expected().isEmpty();
    String says = told ? "" : row.says();
    Row shorter = row.saying(says);
    while (says.lastIndexOf(' ') > 0 && written(shorter).height() > 1) {
      says = says.substring(0, says.lastIndexOf(' '));
      shorter = row.saying(says + " " + page.look().theme().ellipsis());
    }
    return shorter;
  }

  private Page written(Row row) {
    Page written = new Page(page.look());
    new RowText(written, columns, detail).laidOut(row);
    return written;
  }

  private void laidOut(Row row) {
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
