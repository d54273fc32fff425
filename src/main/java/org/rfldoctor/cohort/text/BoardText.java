package org.rfldoctor.cohort.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.BoardSentence;
import org.rfldoctor.cohort.board.CauseGroup;
import org.rfldoctor.cohort.board.Download;
import org.rfldoctor.cohort.board.GroupFix;
import org.rfldoctor.cohort.board.Seat;
import org.rfldoctor.cohort.read.Finding;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Verdict;

/** The board for people at a terminal. */
public final class BoardText {
  private static final int INDENT = 4;
  private static final int MOST_NAMES = 12;
  private static final int MOST_ROWS = 40;
  private static final int THOUSAND = 1000;

  private final RenderSettings look;

  public BoardText(RenderSettings look) {
    this.look = look;
  }

  /** Writes the board; without {@code --verbose}, long lists are cut and counted. */
  public void write(Board board, PrintWriter out) {
    TextPage page = new TextPage(look);
    page.line(0, Style.HEADING, BoardSentence.of(board));
    causes(page, board);
    seats(page, board);
    if (!board.unanswered().isEmpty()) {
      heading(page, "Not answered");
      page.prose(INDENT, Style.CAUTION, names(board.unanswered()));
    }
    downloads(page, board);
    same(page, board);
    findings(page, board);
    page.write(out);
  }

  /** Writes one message for each machine, a blank line apart. */
  public void messages(Board board, PrintWriter out) {
    TextPage page = new TextPage(look);
    for (Seat seat : board.seats()) {
      seat.message().lines().forEach(line -> page.line(0, Style.PLAIN, line));
      page.line(0, Style.PLAIN, "");
    }
    page.write(out);
  }

  private static void heading(TextPage page, String title) {
    page.blank().line(0, Style.HEADING, title);
  }

  private void causes(TextPage page, Board board) {
    if (board.causes().isEmpty()) {
      return;
    }
    heading(page, "Causes");
    for (CauseGroup group : limited(board.causes(), page)) {
      String systems =
          group.systems().stream()
              .map(system -> system.count() + " " + system.name())
              .collect(Collectors.joining(", "));
      StyledLine line = look.line().at(2).add(Style.BAD, look.theme().glyph(Style.BAD));
      page.beside(
          line.gap(1).add(Style.HEADING, group.cause()),
          INDENT,
          group.seats().size() + " of " + board.seats().size() + ", of these " + systems);
      page.prose(INDENT + 2, Style.PLAIN, group.says());
      page.prose(INDENT + 2, Style.QUIET, names(group.seats()));
      group.fixes().forEach(fix -> fix(page, fix, group));
    }
  }

  private void fix(TextPage page, GroupFix fix, CauseGroup group) {
    boolean all = fix.seats().size() == group.seats().size();
    String whom = all ? "" : fix.seats().size() + " of them: ";
    if (fix.commands().isEmpty()) {
      page.prose(
          INDENT + 2, Style.CAUTION, whom + (fix.title().isEmpty() ? "no known fix" : fix.title()));
      return;
    }
    page.prose(INDENT + 2, Style.PLAIN, whom + fix.title());
    fix.commands().forEach(command -> page.line(INDENT + 4, Style.COMMAND, command));
  }

  private void seats(TextPage page, Board board) {
    List<Seat> listed =
        board.seats().stream()
            .filter(seat -> look.verbose() || seat.report().verdict() != Verdict.READY)
            .toList();
    if (board.seats().isEmpty()) {
      return;
    }
    heading(page, "Machines");
    int width = 0;
    for (Seat seat : listed) {
      width = Math.max(width, Math.min(24, seat.name().length()));
    }
    for (Seat seat : limited(listed, page)) {
      seat(page, seat, width);
    }
    int ready = board.count(Verdict.READY);
    if (ready > 0 && !look.verbose()) {
      List<String> names =
          board.seats().stream()
              .filter(seat -> seat.report().verdict() == Verdict.READY)
              .map(Seat::name)
              .toList();
      StyledLine line = look.line().at(2).add(Style.GOOD, look.theme().glyph(Style.GOOD));
      page.beside(line, INDENT, Style.PLAIN, ready + " ready: " + names(names));
    }
  }

  private void seat(TextPage page, Seat seat, int width) {
    Style style =
        switch (seat.report().verdict()) {
          case READY -> Style.GOOD;
          case NOT_READY -> Style.BAD;
          case UNSURE -> Style.UNSURE;
        };
    List<String> parts = new ArrayList<>();
    parts.add(seat.report().system());
    if (!seat.report().problems().isEmpty()) {
      parts.add(
          seat.report().problems().stream()
              .map(Problem::cause)
              .distinct()
              .collect(Collectors.joining(", ")));
    }
    seat.change()
        .ifPresent(
            change -> {
              parts.add(changed("fixed ", change.fixed()));
              parts.add(changed("new: ", change.appeared()));
            });
    parts.removeIf(String::isEmpty);
    StyledLine line = look.line().at(2).add(style, look.theme().glyph(style)).at(INDENT);
    line.add(Style.HEADING, seat.name()).at(INDENT + width + 2);
    page.beside(line, INDENT + width + 2, Style.PLAIN, String.join("; ", parts));
  }

  private static String changed(String word, List<String> causes) {
    return causes.isEmpty() ? "" : word + String.join(", ", causes);
  }

  private void downloads(TextPage page, Board board) {
    if (board.downloads().isEmpty()) {
      return;
    }
    String size = board.megabytes() == 0 ? "" : ", about " + size(board.megabytes()) + " in all";
    heading(page, "Downloads" + size);
    for (Download download : limited(board.downloads(), page)) {
      String items =
          download.items().stream()
              .map(item -> item.name() + (item.count() > 1 ? " ×" + item.count() : ""))
              .collect(Collectors.joining(" "));
      String who = download.seats() == 1 ? "1 machine" : download.seats() + " machines";
      page.prose(
          INDENT,
          Style.PLAIN,
          download.program() + ", " + download.system() + ", " + who + ": " + items);
      if (!download.stick().isEmpty()) {
        page.line(INDENT + 2, Style.QUIET, "On a USB stick, on a machine of the same system:");
        download.stick().forEach(line -> page.line(INDENT + 4, Style.COMMAND, line));
      }
    }
  }

  private static String size(long megabytes) {
    return megabytes < THOUSAND
        ? megabytes + " MB"
        : String.format(Locale.ROOT, "%.1f GB", megabytes / (double) THOUSAND);
  }

  private void same(TextPage page, Board board) {
    if (board.same().isEmpty()) {
      return;
    }
    heading(page, "The same in every outcome");
    for (List<String> group : limited(board.same(), page)) {
      page.prose(INDENT, Style.PLAIN, group.size() + ": " + names(group));
    }
  }

  private void findings(TextPage page, Board board) {
    if (board.findings().isEmpty()) {
      return;
    }
    heading(page, "Files to look at");
    for (Finding finding : limited(board.findings(), page)) {
      Style style = finding.unread() ? Style.BAD : Style.CAUTION;
      StyledLine line = look.line().at(2).add(style, look.theme().glyph(style));
      page.beside(line, INDENT, Style.PLAIN, look.path(finding.source()) + ": " + finding.says());
    }
  }

  private String names(List<String> names) {
    boolean cut = !look.verbose() && names.size() > MOST_NAMES;
    String more = cut ? ", " + (names.size() - MOST_NAMES) + " more" : "";
    return String.join(", ", cut ? names.subList(0, MOST_NAMES) : names) + more;
  }

  private <T> List<T> limited(List<T> all, TextPage page) {
    if (look.verbose() || all.size() <= MOST_ROWS) {
      return all;
    }
    String hint = "The first " + MOST_ROWS + " of " + all.size() + " (--verbose lists them).";
    page.line(INDENT, Style.QUIET, hint);
    return all.subList(0, MOST_ROWS);
  }
}
