package org.rfldoctor.render.log;

import org.rfldoctor.log.Evidence;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;

/** Prints lines of a log with their numbers, and marks the decisive lines. */
final class LogExcerptView {
  private static final int INDENT = 4;
  private static final int NUMBER = 7;

  /**
   * The maximum number of characters of a line. A command of {@code make V=1} would fill a screen.
   */
  private static final int LONGEST = 300;

  private final TextPage page;
  private final Redaction redaction;

  LogExcerptView(TextPage page, Redaction redaction) {
    this.page = page;
    this.redaction = redaction;
  }

  void write(Evidence evidence, int below) {
    long number = evidence.line() - evidence.before().size();
    for (String line : evidence.before()) {
      line(number++, " ", Style.QUIET, line);
    }
    String[] parts = evidence.decisive().split("\n", -1);
    for (String part : parts) {
      line(number++, ">", Style.PLAIN, part);
    }
    for (String line : evidence.after().stream().limit(below).toList()) {
      line(number++, " ", Style.QUIET, line);
    }
  }

  private void line(long number, String mark, Style style, String text) {
    String digits = Long.toString(number);
    String shown = redaction.text(text);
    String cut =
        shown.length() > LONGEST
            ? shown.substring(0, LONGEST) + " " + page.look().theme().ellipsis()
            : shown;
    page.line(
        page.look()
            .line()
            .at(INDENT + Math.max(0, NUMBER - digits.length()))
            .add(Style.QUIET, digits)
            .gap(1)
            .add(style, mark)
            .gap(1)
            .add(style, cut));
  }
}
