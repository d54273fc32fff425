package org.rfldoctor.render.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Collects lines of output and counts their terminal lines. */
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

  /** The number of terminal lines. */
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

  /** Adds wrapped text with this indent. */
  public TextPage prose(int indent, Style style, String text) {
    for (String part : WordWrapper.lines(look.text(text), look.textWidth(indent))) {
      line(indent, style, part);
    }
    return this;
  }

  /** Adds wrapped text beside the text of a line. */
  public TextPage beside(StyledLine line, int column, String text) {
    return beside(line, column, Style.PLAIN, text);
  }

  public TextPage beside(StyledLine line, int column, Style style, String text) {
    int start = line.start(column);
    return column(line, start, style, WordWrapper.lines(look.text(text), look.textWidth(start)));
  }

  /** Adds output of a tool. Its blanks are kept unless the line is too long and must be wrapped. */
  public TextPage verbatim(StyledLine line, String text) {
    return line.fits(DisplayWidth.of(look.text(text)))
        ? line(line.add(text))
        : column(
            line,
            line.width(),
            Style.PLAIN,
            WordWrapper.lines(look.text(text), look.columns() - line.width()));
  }

  /** Adds lines of text in this column, the first beside the text of a line. */
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
