package org.rfldoctor.render.terminal;

/** Builds a line from left to right and computes its width on the terminal. */
public final class StyledLine {
  private final RenderSettings look;
  private final StringBuilder painted = new StringBuilder();
  private int width;
  private int column;

  StyledLine(RenderSettings look) {
    this.look = look;
  }

  public StyledLine add(String text) {
    return add(Style.PLAIN, text);
  }

  public StyledLine add(Style style, String text) {
    String shown = look.text(text);
    if (!shown.isEmpty()) {
      painted.append(" ".repeat(Math.max(0, column - width)));
      painted.append(look.palette().paint(style, shown));
      width = width() + DisplayWidth.of(shown);
    }
    return this;
  }

  /**
   * Sets the start of the next text: this column, from 0, or two blanks further right if the column
   * is occupied.
   */
  public StyledLine at(int wanted) {
    column = start(wanted);
    return this;
  }

  /** The column in which a text would start after {@link #at}. */
  public int start(int wanted) {
    return width == 0 || wanted > width ? wanted : width + 2;
  }

  /** Adds blanks before the next text. */
  public StyledLine gap(int blanks) {
    column = width() + blanks;
    return this;
  }

  int width() {
    return Math.max(width, column);
  }

  /** Whether this many more columns fit the terminal. */
  public boolean fits(int more) {
    return width() + more <= look.columns();
  }

  /**
   * The number of terminal lines. The terminal wraps a long command, so that it can be copied as
   * one line.
   */
  int height() {
    return Math.max(1, (width + look.columns() - 1) / look.columns());
  }

  @Override
  public String toString() {
    return painted.toString();
  }
}
