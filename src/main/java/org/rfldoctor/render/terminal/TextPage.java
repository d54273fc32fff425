package org.rfldoctor.render.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines of output and the number of terminal lines that they take. */
public final class TextPage {
  private final RenderSettings look;
  private final List<String> lines = new ArrayList<>();
  private int height;

  public TextPage(RenderSettings look) {
    this.look = look;
  }

  public RenderSettings look() {
    return look;
  }

  /** How many lines of the terminal it takes. */
  public int height() {
    return height;
  }

  public TextPage add(TextPage more) {
    lines.addAll(more.lines);
    height += more.height;
    return this;
  }

  public TextPage blank() {
    lines.add("");
    height++;
    return this;
  }

  public TextPage line(StyledLine line) {
    lines.add(line.toString());
    height += line.height();
    return this;
  }

  public TextPage line(int indent, Style style, String text) {
    return line(look.line().at(indent).add(style, text));
  }

  /** Text, wrapped, with every line at this indent. */
  public TextPage prose(int indent, Style style, String text) {
    for (String part : WordWrapper.lines(look.text(text), look.textWidth(indent))) {
      line(indent, style, part);
    }
    return this;
  }

  /** Text, wrapped, beside what the line has already. */
  public TextPage beside(StyledLine line, int column, String text) {
    return beside(line, column, Style.PLAIN, text);
  }

  public TextPage beside(StyledLine line, int column, Style style, String text) {
    int start = line.start(column);
    return column(line, start, style, WordWrapper.lines(look.text(text), look.textWidth(start)));
  }

  /** What a tool printed, with its blanks; wrapped only where it is too long. */
  public TextPage verbatim(StyledLine line, String text) {
    return line.fits(DisplayWidth.of(look.text(text)))
        ? line(line.add(text))
        : column(
            line,
            line.width(),
            Style.PLAIN,
            WordWrapper.lines(look.text(text), look.columns() - line.width()));
  }

  /** Lines of text in this column, the first of them beside what the line has already. */
  public TextPage column(StyledLine line, int column, Style style, List<String> texts) {
    StyledLine beside = line;
    for (String text : texts) {
      line(beside.at(column).add(style, text));
      beside = look.line();
    }
    return texts.isEmpty() ? line(line) : this;
  }

  public void write(PrintWriter out) {
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
    out.flush();
  }
}
