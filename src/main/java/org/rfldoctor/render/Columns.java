package org.rfldoctor.render;

/**
 * Where the columns of the checklist start, so that rows are aligned on this terminal.
 *
 * @param says where sentences may stand beside the other columns
 */
record Columns(int title, int observed, int expected, int says) {
  private static final int FIRST = 4;
  private static final int BETWEEN = 2;

  static Columns fitting(Iterable<Row> rows, Look look) {
    int title = 0;
    int observed = 0;
    int expected = 0;
    for (Row row : rows) {
      title = widest(title, row.title(), Math.max(12, look.columns() / 5), look);
      observed = widest(observed, row.observed(), Math.max(9, look.columns() / 5), look);
      String compared = row.says().isEmpty() ? "" : row.expected();
      expected = widest(expected, compared, look.columns() / 4, look);
    }
    int second = FIRST + title + BETWEEN;
    int third = second + observed + BETWEEN;
    return new Columns(FIRST, second, third, third + expected + BETWEEN);
  }

  /** A cell wider than the limit does not push the others to the right; it merely overhangs. */
  private static int widest(int sofar, String cell, int limit, Look look) {
    int width = DisplayWidth.of(look.text(cell));
    return width > limit ? sofar : Math.max(sofar, width);
  }
}
