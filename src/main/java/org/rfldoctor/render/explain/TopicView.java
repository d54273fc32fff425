package org.rfldoctor.render.explain;

import java.util.List;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;

/**
 * Prints a topic. Its text has {@code # headings}, paragraphs and {@code - items}, which are
 * wrapped, and indented lines, which are not.
 */
final class TopicView {
  private final TextPage page;
  private final StringBuilder paragraph = new StringBuilder();
  private int indent;

  TopicView(TextPage page) {
    this.page = page;
  }

  void write(String text) {
    List<String> lines = ControlCharacterEscaper.lines(text);
    lines.forEach(this::line);
    flush();
  }

  private void line(String line) {
    if (line.isBlank()) {
      flush();
      page.blank();
    } else if (line.startsWith("#")) {
      flush();
      page.prose(0, Style.HEADING, line.replaceFirst("^#+ *", ""));
    } else if (line.startsWith("    ")) {
      flush();
      page.line(4, Style.COMMAND, line.substring(4));
    } else {
      sentence(line);
    }
  }

  private void sentence(String line) {
    if (line.startsWith("- ")) {
      flush();
      indent = 2;
    }
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
  }

  private void flush() {
    if (indent > 0) {
      page.beside(page.look().line().add("-"), indent, paragraph.substring(2));
    } else {
      page.prose(0, Style.PLAIN, paragraph.toString());
    }
    paragraph.setLength(0);
    indent = 0;
  }
}
