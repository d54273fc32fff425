package org.rfldoctor.render.format;

import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;

/**
 * The start of each column of the checklist, from 0.
 *
 * @param says the start of messages beside the other columns
 */
public record ColumnLayout(int title, int observed, int expected, int says) {
  private static final int FIRST = 4;
  private static final int BETWEEN = 2;

  public static ColumnLayout fitting(Iterable<ChecklistRow> rows, RenderSettings look) {
    int title = 0;
    int observed = 0;
    int expected = 0;
    for (ChecklistRow row : rows) {
      title = widest(title, row.title(), Math.max(12, look.columns() / 5), look);
      observed = widest(observed, row.observed(), Math.max(9, look.columns() / 5), look);
      String compared = row.says().isEmpty() ? "" : row.expected();
      expected = widest(expected, compared, look.columns() / 4, look);
    }
    int second = FIRST + title + BETWEEN;
    int third = second + observed + BETWEEN;
    return new ColumnLayout(FIRST, second, third, third + expected + BETWEEN);
  }

  /**
   * The width of a column including this cell. A cell wider than the limit does not count: it
   * extends into the next column.
   */
  private static int widest(int sofar, String cell, int limit, RenderSettings look) {
    int width = DisplayWidth.of(look.text(cell));
    return width > limit ? sofar : Math.max(sofar, width);
  }
}
