package org.rfldoctor.render;

import java.util.List;

/**
 * A page of a topic: {@code # headings}, paragraphs that are wrapped, {@code - items}, and indented
 * lines that stay as they are.
 */
final class TopicText {
  private final Page page;
  private final StringBuilder paragraph = new StringBuilder();
  private int indent;

  TopicText(Page page) {
    this.page = page;
  }

  void write(String text) {
    List<String> lines = Visible.lines(text);
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
