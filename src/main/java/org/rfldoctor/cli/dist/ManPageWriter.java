package org.rfldoctor.cli.dist;

import java.time.LocalDate;
import java.util.Locale;
import org.rfldoctor.cli.base.VersionProvider;

/** Writes the macros of man(7). Texts are plain; {@code `code`} is shown in bold. */
final class ManPageWriter {
  private final StringBuilder page = new StringBuilder();

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

  /** A paragraph after another one. */
  ManPageWriter nextParagraph(String text) {
    return line(".PP").prose(text);
  }

  /** The first paragraph of a section, or more text of the present paragraph. */
  ManPageWriter prose(String text) {
    return line(inline(text));
  }

  /** A bold term with its description. */
  ManPageWriter item(String term, String description) {
    return line(".TP").line("\\fB" + escape(term) + "\\fR").prose(description);
  }

  ManPageWriter bullet(String text) {
    return line(".IP \\(bu 2").prose(text);
  }

  /** Lines that are shown as they are. */
  ManPageWriter verbatim(String lines) {
    line(".PP").line(".RS 4").line(".EX");
    lines.lines().forEach(text -> line(escape(text)));
    return line(".EE").line(".RE");
  }

  private ManPageWriter line(String text) {
    page.append(text).append('\n');
    return this;
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

  /** A leading dot or quote is a macro for troff, and a hyphen is not a minus. */
  private static String escape(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
