package org.rfldoctor.cohort.json;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.CauseGroup;
import org.rfldoctor.cohort.board.Download;
import org.rfldoctor.cohort.board.GroupFix;
import org.rfldoctor.cohort.board.Seat;
import org.rfldoctor.cohort.board.SeatChange;
import org.rfldoctor.cohort.read.Finding;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.report.Verdict;

/** The board as one JSON object of schema version 1. */
public final class BoardJson {
  private static final int SCHEMA_VERSION = 1;

  /** Writes the object and a line end. */
  public void write(Board board, PrintWriter out) {
    UncheckedJsonGenerator json = new UncheckedJsonGenerator(out, ControlCharacterEscaper::hides);
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.field("made", board.made().toString());
    counts(json, board);
    json.startArray("seats");
    board.seats().forEach(seat -> seat(json, seat));
    json.endArray();
    json.startArray("causes");
    board.causes().forEach(group -> cause(json, group));
    json.endArray();
    json.startObject("warnings");
    board.warnings().forEach(count -> json.field(count.name(), count.count()));
    json.endObject();
    json.texts("unanswered", board.unanswered());
    json.startArray("same");
    board.same().forEach(names -> array(json, names));
    json.endArray();
    json.startArray("downloads");
    board.downloads().forEach(download -> download(json, download));
    json.endArray();
    json.field("megabytes", board.megabytes());
    json.startArray("files");
    board.findings().forEach(finding -> finding(json, finding));
    json.endArray();
    json.endObject();
    json.finish();
  }

  private static void counts(UncheckedJsonGenerator json, Board board) {
    json.startObject("counts");
    json.field("seats", board.seats().size());
    for (Verdict verdict : Verdict.values()) {
      json.field(verdict.word(), board.count(verdict));
    }
    json.field("unanswered", board.unanswered().size());
    json.field("unread", board.unread());
    json.endObject();
  }

  private static void array(UncheckedJsonGenerator json, List<String> names) {
    json.startArray();
    names.forEach(json::value);
    json.endArray();
  }

  private static void seat(UncheckedJsonGenerator json, Seat seat) {
    SeatReport report = seat.report();
    json.startObject();
    json.field("seat", seat.name());
    json.field("label", known(report.label()));
    json.field("id", known(report.id()));
    json.field("verdict", report.verdict().word());
    json.field("system", report.system());
    json.field("arch", known(report.about(SeatReport.Field.ARCH)));
    json.field("release", known(report.about(SeatReport.Field.RELEASE)));
    json.field("profile", known(report.about(SeatReport.Field.PROFILE)));
    json.field("started", report.started().toString());
    json.field("complete", report.complete());
    json.field("reports", seat.reports());
    json.field("first", seat.first().map(first -> first.started().toString()));
    json.field("file", report.source());
    json.startArray("problems");
    report.problems().forEach(problem -> problem(json, problem));
    json.endArray();
    json.texts("warnings", report.warnings().stream().map(Problem::cause).distinct().toList());
    json.texts("fixed", seat.change().map(SeatChange::fixed).orElse(List.of()));
    json.texts("appeared", seat.change().map(SeatChange::appeared).orElse(List.of()));
    json.texts("sameAs", seat.same());
    json.field("message", seat.message());
    json.endObject();
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static void problem(UncheckedJsonGenerator json, Problem problem) {
    json.startObject();
    json.field("cause", problem.cause());
    json.field("title", problem.title());
    json.field("says", problem.says());
    json.field("observed", problem.observed());
    json.field("expected", problem.expected());
    json.endObject();
  }

  private static void cause(UncheckedJsonGenerator json, CauseGroup group) {
    json.startObject();
    json.field("cause", group.cause());
    json.field("title", group.title());
    json.field("says", group.says());
    json.texts("seats", group.seats());
    json.startObject("systems");
    group.systems().forEach(system -> json.field(system.name(), system.count()));
    json.endObject();
    json.startArray("fixes");
    for (GroupFix fix : group.fixes()) {
      json.startObject();
      json.field("title", fix.title());
      json.texts("commands", fix.commands());
      json.field("effect", known(fix.effect()));
      json.texts("seats", fix.seats());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void download(UncheckedJsonGenerator json, Download download) {
    json.startObject();
    json.field("system", download.system());
    json.field("program", download.program());
    json.field("seats", download.seats());
    json.startObject("items");
    download.items().forEach(item -> json.field(item.name(), item.count()));
    json.endObject();
    json.texts("stick", download.stick());
    json.endObject();
  }

  private static void finding(UncheckedJsonGenerator json, Finding finding) {
    json.startObject();
    json.field("file", finding.source());
    json.field("kind", finding.kind().word());
    json.field("says", finding.says());
    json.field("counted", !finding.unread());
    json.endObject();
  }
}
