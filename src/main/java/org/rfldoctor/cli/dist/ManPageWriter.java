package org.rfldoctor.cli.dist;

import java.time.LocalDate;
import java.util.Locale;
import org.rfldoctor.cli.base.VersionProvider;

/** Writes a man page with the macros of man(7). Texts are plain; {@code `code`} becomes bold. */
final class ManPageWriter {
  private static final int WIDTH = 78;

  private final StringBuilder page = new StringBuilder();
  private boolean afterHeading;

  ManPageWriter(String name, int section, LocalDate date) {
    line(
        ".TH "
            + escape(name.toUpperCase(Locale.ROOT))
            + " "
            + section
            + " "
            + date
            + " \"rfl-doctor "
            + VersionProvider.version()
            + "\"");
  }

  String text() {
    return page.toString();
  }

  ManPageWriter section(String title) {
    return line(".SH " + escape(title.toUpperCase(Locale.ROOT)));
  }

  ManPageWriter subsection(String title) {
    return line(".SS " + escape(title));
  }

  /** Writes a new paragraph. */
  ManPageWriter nextParagraph(String text) {
    return paragraph().prose(text);
  }

  /** Writes the first paragraph of a section, or continues the current paragraph. */
  ManPageWriter prose(String text) {
    return wrapped(inline(text));
  }

  /** Writes a bold term with its description. */
  ManPageWriter item(String term, String description) {
    return line(".TP").line("\\fB" + escape(term) + "\\fR").prose(description);
  }

  ManPageWriter bullet(String text) {
    return line(".IP \\(bu 2").prose(text);
  }

  /** Writes lines without filling. */
  ManPageWriter verbatim(String lines) {
    paragraph().line(".RS 4").line(".EX");
    lines.lines().forEach(text -> line(escape(text)));
    return line(".EE").line(".RE");
  }

  /** Starts a paragraph, unless a heading has just started one. */
  private ManPageWriter paragraph() {
    return afterHeading ? this : line(".PP");
  }

  private ManPageWriter line(String text) {
    afterHeading = text.startsWith(".SH") || text.startsWith(".SS");
    page.append(text).append('\n');
    return this;
  }

  /**
   * Writes a text in lines of at most 80 bytes, as man-pages(7) requires. No line starts with a dot
   * or quote, which would start a macro.
   */
  private ManPageWriter wrapped(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      if (!line.isEmpty() && bytes(line) + 1 + bytes(word) > WIDTH) {
        line(line.toString());
        line.setLength(0);
      }
      boolean macro = line.isEmpty() && (word.startsWith(".") || word.startsWith("'"));
      line.append(line.isEmpty() ? "" : " ").append(macro ? "\\&" : "").append(word);
    }
    return line(line.toString());
  }

  /** The length in bytes of the output. A character that is not ASCII becomes {@code \[uXXXX]}. */
  private static int bytes(CharSequence text) {
    return text.chars().map(one -> one < 128 ? 1 : 8).sum();
  }

  private static String inline(String text) {
    StringBuilder result = new StringBuilder();
    boolean code = false;
    for (String part : text.strip().split("`", -1)) {
      result.append(code ? "\\fB" + escape(part) + "\\fR" : escape(part));
      code = !code;
    }
    return result.toString();
  }

  /**
   * Escapes a text for troff: a dot or quote at the start of a line, which would start a macro, and
   * a minus, which would become a hyphen.
   */
  private static String escape(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
