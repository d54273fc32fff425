package org.rfldoctor.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines of output and the number of terminal lines that they take. */
final class Page {
  private final Look look;
  private final List<String> lines = new ArrayList<>();
  private int height;

  Page(Look look) {
    this.look = look;
  }

  Look look() {
    return look;
  }

  /** How many lines of the terminal it takes. */
  int height() {
    return height;
  }

  Page add(Page more) {
    lines.addAll(more.lines);
    height += more.height;
    return this;
  }

  Page blank() {
    lines.add("");
    height++;
    return this;
  }

  Page line(Line line) {
    lines.add(line.toString());
    height += line.height();
    return this;
  }

  Page line(int indent, Style style, String text) {
    return line(look.line().at(indent).add(style, text));
  }

  /** Text, wrapped, with every line at this indent. */
  Page prose(int indent, Style style, String text) {
    for (String part : Wrap.lines(look.text(text), look.room(indent))) {
      line(indent, style, part);
    }
    return this;
  }

  /** Text, wrapped, beside what the line has already. */
  Page beside(Line line, int column, String text) {
    return beside(line, column, Style.PLAIN, text);
  }

  Page beside(Line line, int column, Style style, String text) {
    int start = line.start(column);
    return column(line, start, style, Wrap.lines(look.text(text), look.room(start)));
  }

  /** What a tool printed, with its blanks; wrapped only where it is too long. */
  Page verbatim(Line line, String text) {
    return line.fits(DisplayWidth.of(look.text(text)))
        ? line(line.add(text))
        : column(
            line,
            line.width(),
            Style.PLAIN,
            Wrap.lines(look.text(text), look.columns() - line.width()));
  }

  /** Lines of text in this column, the first of them beside what the line has already. */
  Page column(Line line, int column, Style style, List<String> texts) {
    Line beside = line;
    for (String text : texts) {
      line(beside.at(column).add(style, text));
      beside = look.line();
    }
    return texts.isEmpty() ? line(line) : this;
  }

  void write(PrintWriter out) {
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
    out.flush();
  }
}
