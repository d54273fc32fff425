package org.rfldoctor.cohort.csv;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.Seat;
import org.rfldoctor.cohort.board.SeatChange;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.cohort.read.SeatReport;

/**
 * The board as RFC 4180 has it: a line for each machine. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
public final class BoardCsv {
  private static final String FORMULA = "=+-@\t\r";

  /** Writes a line of names, the machines, and who has not answered. */
  public void write(Board board, PrintWriter out) {
    line(
        out,
        "seat",
        "verdict",
        "system",
        "arch",
        "release",
        "causes",
        "warnings",
        "reports",
        "started",
        "fixed",
        "new",
        "file");
    for (Seat seat : board.seats()) {
      SeatReport report = seat.report();
      line(
          out,
          seat.name(),
          report.verdict().word(),
          report.system(),
          report.about(SeatReport.Field.ARCH),
          report.about(SeatReport.Field.RELEASE),
          causes(report.problems()),
          causes(report.warnings()),
          Integer.toString(seat.reports()),
          report.started().toString(),
          seat.change().map(SeatChange::fixed).map(BoardCsv::joined).orElse(""),
          seat.change().map(SeatChange::appeared).map(BoardCsv::joined).orElse(""),
          report.source());
    }
    for (String name : board.unanswered()) {
      line(out, name, "no-answer", "", "", "", "", "", "0", "", "", "", "");
    }
    out.flush();
  }

  private static String causes(List<Problem> problems) {
    return problems.stream().map(Problem::cause).distinct().collect(Collectors.joining(" "));
  }

  private static String joined(List<String> causes) {
    return String.join(" ", causes);
  }

  private static void line(PrintWriter out, String... cells) {
    out.print(Arrays.stream(cells).map(BoardCsv::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + plain : plain;
    return safe.matches("[^\",;']*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
