package org.rfldoctor.render.terminal;

/** A line that grows to the right and knows its width on the terminal. */
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

  /** What comes next starts in this column, from 0, or behind two blanks where that is taken. */
  public StyledLine at(int wanted) {
    column = start(wanted);
    return this;
  }

  /** Where something would start that is wanted in this column. */
  public int start(int wanted) {
    return width == 0 || wanted > width ? wanted : width + 2;
  }

  /** What comes next starts this many blanks further. */
  public StyledLine gap(int blanks) {
    column = width() + blanks;
    return this;
  }

  int width() {
    return Math.max(width, column);
  }

  /** Whether that much more fits on the terminal. */
  public boolean fits(int more) {
    return width() + more <= look.columns();
  }

  /** How many lines of the terminal it takes: a command may run over, so that it can be copied. */
  int height() {
    return Math.max(1, (width + look.columns() - 1) / look.columns());
  }

  @Override
  public String toString() {
    return painted.toString();
  }
}
