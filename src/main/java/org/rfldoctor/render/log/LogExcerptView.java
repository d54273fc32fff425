package org.rfldoctor.render.log;

import org.rfldoctor.log.Evidence;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.WordWrapper;

/**
 * Prints lines of a log with their numbers, and marks the decisive lines. On a screen, these are
 * wrapped, and the lines beside them are cut; a file has all of them whole.
 */
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
    int column = INDENT + Math.max(NUMBER, digits.length()) + 3;
    StyledLine start =
        page.look()
            .line()
            .at(INDENT + Math.max(0, NUMBER - digits.length()))
            .add(Style.QUIET, digits)
            .gap(1)
            .add(style, mark)
            .gap(1);
    if (!page.look().paged() || start.fits(DisplayWidth.of(page.look().text(cut)))) {
      page.line(start.add(style, cut));
    } else if (mark.isBlank()) {
      page.line(start.add(style, shortened(cut, page.look().columns() - column)));
    } else {
      page.column(
          start,
          column,
          style,
          WordWrapper.lines(page.look().text(cut), page.look().columns() - column));
    }
  }

  /** The start of a line beside the decisive one, on one line of the screen. */
  private String shortened(String text, int width) {
    String ellipsis = page.look().theme().ellipsis();
    int end = Math.min(text.length(), Math.max(0, width - ellipsis.length() - 1));
    while (end > 0 && DisplayWidth.of(text.substring(0, end)) > width - ellipsis.length() - 1) {
      end--;
    }
    return text.substring(0, end) + " " + ellipsis;
  }
}
