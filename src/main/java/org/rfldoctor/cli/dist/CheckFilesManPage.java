package org.rfldoctor.cli.dist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The man page about check files, from the Markdown of {@code checks/README.md}: headings,
 * paragraphs, fenced and indented code, tables and lists.
 */
final class CheckFilesManPage {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]+\\)");
  private static final String NAME = "rfl-doctor-checks";

  private final ManPageWriter page;
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private boolean fenced;
  private boolean headerRow;

  CheckFilesManPage(LocalDate date) {
    this.page = new ManPageWriter(NAME, 5, date);
    page.section("Name").prose(NAME + " - check files of rfl-doctor");
  }

  String text(String markdown) {
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        flush();
        fenced = !fenced;
      } else if (fenced || line.startsWith("    ") && paragraph.isEmpty()) {
        code.append(fenced ? line : line.substring(4)).append('\n');
      } else {
        text(line, !line.startsWith("|"));
      }
    }
    flush();
    return page.text();
  }

  private void text(String line, boolean outsideTable) {
    if (line.isBlank() && !code.isEmpty()) {
      code.append('\n');
      return;
    }
    flushCode();
    headerRow |= outsideTable;
    if (line.isBlank()) {
      flush();
    } else if (line.startsWith("### ")) {
      flush();
      page.subsection(line.substring(4));
    } else if (line.startsWith("#")) {
      flush();
      page.section(line.startsWith("## ") ? line.substring(3) : "Description");
    } else if (outsideTable) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    } else {
      row(line);
    }
  }

  /**
   * Writes a table row as an item with the first cell as its term. Header and separator are
   * omitted.
   */
  private void row(String line) {
    flush();
    boolean ruler = line.startsWith("|--");
    if (!headerRow && !ruler) {
      List<String> cells =
          Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
      List<String> rest =
          cells.subList(1, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList();
      page.item(cells.get(0).replace("`", ""), plain(String.join(". ", rest)));
    }
    headerRow = false;
  }

  private void flush() {
    flushCode();
    String text = plain(paragraph.toString());
    if (text.isEmpty()) {
      return;
    }
    page.nextParagraph(text);
    paragraph.setLength(0);
  }

  private void flushCode() {
    if (!code.isEmpty()) {
      page.verbatim(code.toString().stripTrailing());
      code.setLength(0);
    }
  }

  private static String plain(String markdown) {
    return LINK.matcher(markdown.replace("**", "")).replaceAll("$1");
  }
}
