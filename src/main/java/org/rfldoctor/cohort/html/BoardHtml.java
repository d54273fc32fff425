package org.rfldoctor.cohort.html;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.BoardSentence;
import org.rfldoctor.cohort.board.CauseGroup;
import org.rfldoctor.cohort.board.Download;
import org.rfldoctor.cohort.board.GroupFix;
import org.rfldoctor.cohort.board.Seat;
import org.rfldoctor.cohort.read.Finding;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.render.content.XmlText;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.report.Verdict;

/**
 * The board as one page that needs no network. Every text of a report stands in it as text: a
 * policy forbids all scripts and styles but the page's own.
 */
public final class BoardHtml {
  private final int refresh;

  /** A page for a file. */
  public BoardHtml() {
    this(0);
  }

  /**
   * @param refresh after how many seconds the page loads itself anew; 0 for never
   */
  public BoardHtml(int refresh) {
    this.refresh = refresh;
  }

  /** Writes the page. */
  public void write(Board board, PrintWriter out) {
    new Page(board, out).write(refresh);
  }

  private record Page(Board board, PrintWriter out) {
    void write(int refresh) {
      String title = board.count(Verdict.READY) + "/" + board.seats().size() + " ready";
      out.print(PageFrame.begin(title, refresh));
      line("<h1>" + text(BoardSentence.of(board)) + "</h1>");
      numbers();
      causes();
      machines();
      names("Not answered", board.unanswered());
      downloads();
      same();
      findings();
      line("<p class=\"quiet\">" + text("Made by rfl-doctor, " + board.made()) + "</p>");
      out.print(PageFrame.end());
      out.flush();
    }

    private void numbers() {
      line("<ul class=\"numbers\">");
      number("good", board.count(Verdict.READY), "ready");
      number("bad", board.count(Verdict.NOT_READY), "not ready");
      number("caution", board.count(Verdict.UNSURE), "unsure");
      number("quiet", board.unanswered().size(), "not answered");
      line("</ul>");
    }

    private void number(String style, int count, String word) {
      if (count > 0 || word.equals("ready")) {
        line("<li class=\"" + style + "\"><strong>" + count + "</strong>" + word + "</li>");
      }
    }

    private void causes() {
      if (board.causes().isEmpty()) {
        return;
      }
      line("<h2>Causes</h2>");
      out.print(CauseChart.of(board.causes()));
      board.causes().forEach(this::cause);
    }

    private void cause(CauseGroup group) {
      String systems =
          group.systems().stream()
              .map(system -> system.count() + " " + system.name())
              .collect(Collectors.joining(", "));
      line("<details><summary><strong>" + text(group.cause()) + "</strong>: ");
      line(group.seats().size() + " of " + board.seats().size() + " ·");
      line("<span class=\"quiet\">" + text(systems) + "</span></summary>");
      paragraph("", group.says());
      paragraph("quiet", String.join(", ", group.seats()));
      line("<button type=\"button\" data-cause=\"" + text(group.cause()) + "\">");
      line("Show these machines</button>");
      group.fixes().forEach(fix -> fix(fix, group));
      line("</details>");
    }

    private void fix(GroupFix fix, CauseGroup group) {
      boolean all = fix.seats().size() == group.seats().size();
      String whom = all ? "" : fix.seats().size() + " of them: ";
      if (fix.commands().isEmpty()) {
        paragraph("caution", whom + (fix.title().isEmpty() ? "no known fix" : fix.title()));
        return;
      }
      paragraph("", whom + fix.title());
      pre(String.join("\n", fix.commands()));
      if (!all) {
        paragraph("quiet", String.join(", ", fix.seats()));
      }
    }

    private void machines() {
      line("<h2>Machines</h2>");
      line("<div class=\"tools\"><input id=\"words\" type=\"search\" aria-label=\"Filter\"");
      line(" placeholder=\"Filter: name, system, cause\" />");
      line("<select id=\"verdict\" aria-label=\"Verdict\"><option value=\"\">all</option>");
      for (Verdict verdict : Verdict.values()) {
        line("<option>" + verdict.word() + "</option>");
      }
      line("</select><span id=\"shown\" class=\"quiet\"></span></div>");
      line("<table id=\"machines\"><thead><tr>");
      for (String name : List.of("machine", "verdict", "system", "causes", "changed", "report")) {
        line("<th><button type=\"button\">" + name + "</button></th>");
      }
      line("</tr></thead><tbody>");
      board.seats().forEach(this::seat);
      line("</tbody></table>");
    }

    private void seat(Seat seat) {
      SeatReport report = seat.report();
      String style =
          switch (report.verdict()) {
            case READY -> "good";
            case NOT_READY -> "bad";
            case UNSURE -> "caution";
          };
      line("<tr data-verdict=\"" + report.verdict().word() + "\">");
      line("<td><strong>" + text(seat.name()) + "</strong></td>");
      cell("verdict", style, sign(report.verdict()) + " " + report.verdict().word());
      String arch = report.about(SeatReport.Field.ARCH);
      cell("system", "", (report.system() + " " + arch).strip());
      line("<td data-name=\"causes\">" + causes(seat) + "</td>");
      cell("changed", "", changed(seat));
      String count = seat.reports() > 1 ? " (" + seat.reports() + " reports)" : "";
      String time = report.started().toString().replace('T', ' ').replaceFirst(":\\d\\dZ$", "");
      cell("report", "quiet", time + count);
      line("</tr>");
    }

    private static String sign(Verdict verdict) {
      return switch (verdict) {
        case READY -> "✔";
        case NOT_READY -> "✘";
        case UNSURE -> "?";
      };
    }

    private String causes(Seat seat) {
      String causes =
          seat.report().problems().stream()
              .map(Problem::cause)
              .distinct()
              .collect(Collectors.joining(", "));
      String message = "<pre>" + block(seat.message()) + "</pre>";
      return seat.report().verdict() == Verdict.READY
          ? ""
          : "<details><summary>" + text(causes) + "</summary>" + message + "</details>";
    }

    private static String changed(Seat seat) {
      return seat.change()
          .map(
              change ->
                  (change.fixed().isEmpty() ? "" : "fixed " + String.join(", ", change.fixed()))
                      + (change.appeared().isEmpty()
                          ? ""
                          : " new: " + String.join(", ", change.appeared())))
          .orElse("");
    }

    private void cell(String name, String style, String content) {
      String mark = style.isEmpty() ? "" : " class=\"" + style + "\"";
      String named = content.isEmpty() ? "" : " data-name=\"" + name + "\"";
      line("<td" + named + mark + ">" + text(content.strip()) + "</td>");
    }

    private void names(String title, List<String> names) {
      if (!names.isEmpty()) {
        line("<h2>" + text(title) + "</h2>");
        paragraph("caution", String.join(", ", names));
      }
    }

    private void downloads() {
      if (board.downloads().isEmpty()) {
        return;
      }
      line("<h2>Downloads</h2>");
      if (board.megabytes() > 0) {
        paragraph("", "About " + board.megabytes() + " MB in all, as far as the reports tell.");
      }
      for (Download download : board.downloads()) {
        String items =
            download.items().stream()
                .map(item -> item.name() + (item.count() > 1 ? " ×" + item.count() : ""))
                .collect(Collectors.joining(" "));
        String seats = download.seats() == 1 ? "1 machine" : download.seats() + " machines";
        line("<details><summary>");
        line(text(download.program() + ", " + download.system() + ", " + seats) + "</summary>");
        paragraph("", items);
        if (!download.stick().isEmpty()) {
          paragraph("quiet", "On a USB stick, on a machine of the same system:");
          pre(String.join("\n", download.stick()));
        }
        line("</details>");
      }
    }

    private void same() {
      if (!board.same().isEmpty()) {
        line("<h2>The same in every outcome</h2>");
        board
            .same()
            .forEach(names -> paragraph("", names.size() + ": " + String.join(", ", names)));
      }
    }

    private void findings() {
      if (board.findings().isEmpty()) {
        return;
      }
      line("<h2>Files to look at</h2>");
      line("<ul>");
      for (Finding finding : board.findings()) {
        String style = finding.unread() ? "bad" : "caution";
        String says = finding.source() + ": " + finding.says();
        line("<li class=\"" + style + "\">" + text(says) + "</li>");
      }
      line("</ul>");
    }

    private void paragraph(String style, String sentence) {
      if (!sentence.isEmpty()) {
        String mark = style.isEmpty() ? "" : " class=\"" + style + "\"";
        line("<p" + mark + ">" + text(sentence) + "</p>");
      }
    }

    private void pre(String lines) {
      line("<pre>" + block(lines) + "</pre>");
    }

    private static String block(String lines) {
      return XmlText.escaped(String.join("\n", ControlCharacterEscaper.lines(lines)));
    }

    private static String text(String text) {
      return XmlText.escaped(ControlCharacterEscaper.text(text));
    }

    private void line(String text) {
      out.print(text + "\n");
    }
  }
}
