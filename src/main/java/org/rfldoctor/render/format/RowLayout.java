package org.rfldoctor.render.format;

import java.util.List;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.WordWrapper;

/**
 * Lays out the rows of the checklist: three aligned columns, and the message beside or below them.
 */
public final class RowLayout {
  private static final int UNDER = 6;
  private static final int NARROWEST_BESIDE = 24;

  private final TextPage page;
  private final ColumnLayout columns;
  private final DetailLevel detail;

  public RowLayout(TextPage page, ColumnLayout columns, DetailLevel detail) {
    this.page = page;
    this.columns = columns;
    this.detail = detail;
  }

  public void write(ChecklistRow row) {
    boolean brief = detail == DetailLevel.COMPACT || detail == DetailLevel.NORMAL && row.isMinor();
    if (brief) {
      inOneLine(row);
    } else {
      laidOut(row);
    }
  }

  /**
   * Prints a row as one line, cut at the width of the terminal. It has the message only if there is
   * no required value.
   */
  private void inOneLine(ChecklistRow row) {
    StyledLine line = started(row);
    int start = line.start(columns.expected());
    String text = row.expected().isEmpty() ? row.says() : row.expected();
    page.line(line.at(start).add(cut(text, Math.max(1, page.look().columns() - start))));
  }

  private String cut(String text, int room) {
    if (width(text) <= room) {
      return text;
    }
    String end = " " + page.look().theme().ellipsis();
    int left = Math.max(1, room - DisplayWidth.of(end));
    return WordWrapper.lines(page.look().text(text), left).get(0) + end;
  }

  private StyledLine started(ChecklistRow row) {
    StyledLine line = page.look().line().at(2);
    line.add(row.style(), page.look().theme().glyph(row.style()));
    line.at(columns.title()).add(row.title());
    cell(row.observed(), columns.observed(), line);
    return line;
  }

  private void laidOut(ChecklistRow row) {
    StyledLine line = started(row);
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

  private void cell(String text, int column, StyledLine line) {
    if (!text.isEmpty()) {
      line.at(column).add(text);
    }
  }

  private boolean fits(String text, StyledLine line) {
    return line.start(columns.expected()) + width(text) <= page.look().columns();
  }

  private int width(String text) {
    return DisplayWidth.of(page.look().text(text));
  }

  /** Prints a message beside the other columns, or below them if it is too wide. */
  private void sentence(String text, StyledLine line, int column) {
    int start = line.start(column);
    int room = page.look().textWidth(start);
    List<String> beside = WordWrapper.lines(page.look().text(text), room);
    List<String> under = WordWrapper.lines(page.look().text(text), page.look().textWidth(UNDER));
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
