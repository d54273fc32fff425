package org.rfldoctor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cohort.ReportFiles;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.BoardMaker;
import org.rfldoctor.cohort.csv.BoardCsv;
import org.rfldoctor.cohort.html.BoardHtml;
import org.rfldoctor.cohort.json.BoardJson;
import org.rfldoctor.cohort.read.NoReportException;
import org.rfldoctor.cohort.read.ReportReader;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.cohort.text.BoardText;
import org.rfldoctor.json.JsonException;
import org.rfldoctor.render.Examined;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.github.GithubReport;
import org.rfldoctor.render.guide.ShellScriptWriter;
import org.rfldoctor.render.html.HtmlReport;
import org.rfldoctor.render.junit.JunitReport;
import org.rfldoctor.render.markdown.MarkdownReport;
import org.rfldoctor.render.prometheus.PrometheusReport;
import org.rfldoctor.render.tap.TapReport;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.StepBuilder;

/** Reports of other machines, and what their texts become in each format. */
class ReportFuzzTest {
  private static final List<ReportWriter> FORMATS =
      List.of(
          new MarkdownReport(),
          new JunitReport(),
          new TapReport(),
          new GithubReport(),
          new HtmlReport(),
          new PrometheusReport());

  @TempDir static Path folder;

  /** A file that is handed in as the report of a machine. */
  @FuzzTest
  void json(byte[] input) {
    Bounds.hold(
        () -> {
          try {
            SeatReport report = ReportReader.whole("report", Bounds.bytes(input));
            StringWriter script = new StringWriter();
            new ShellScriptWriter("x", report.label(), report.steps(), new PrintWriter(script))
                .write();
            Bounds.shown(script.toString());
          } catch (JsonException | NoReportException wrong) {
            Bounds.shown(ControlCharacterEscaper.text(wrong.getMessage()));
          }
        });
  }

  /** A whole report beside two others, or the texts of one where the input is no JSON object. */
  @FuzzTest
  void board(byte[] input) throws IOException {
    byte[] bytes = Bounds.bytes(input);
    String text = Bounds.text(input);
    Path file = folder.resolve("a.json");
    if (text.startsWith("{")) {
      Files.write(file, bytes);
    } else {
      Files.writeString(
          file,
          ReportFiles.json(text, text, "09:30", text, text, text + "=" + text),
          StandardCharsets.UTF_8);
    }
    ReportFiles files = new ReportFiles(folder);
    Files.writeString(
        folder.resolve("b.json"),
        ReportFiles.json(
            "seat", "i", "09:00", "debian", "13", "clang-not-found=sudo apt install clang"));
    Bounds.hold(() -> board(files));
  }

  private void board(ReportFiles files) {
    Board board =
        new BoardMaker(ReportFiles.NOW)
            .make(new ReportReader().read(List.of(folder)), List.of("seat-1"));
    RenderSettings look = new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, true, "");
    BoardText text = new BoardText(look);
    shown(out -> text.write(board, out));
    shown(out -> text.messages(board, out));
    shown(out -> new BoardJson().write(board, out));
    shown(out -> new BoardCsv().write(board, out));
    shown(out -> new BoardHtml().write(board, out));
  }

  private interface Written {
    void to(PrintWriter out);
  }

  private static void shown(Written written) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    written.to(out);
    out.flush();
    Bounds.shown(text.toString().replace("\r\n", "\n"));
  }

  /** One text wherever a report has one. */
  @FuzzTest
  void formats(byte[] input) {
    String text = Bounds.text(input);
    Bounds.hold(
        () -> {
          Report report = report(text);
          Judged.shown(report);
          for (ReportWriter format : FORMATS) {
            Bounds.shown(HostileReport.written(report, format));
          }
        });
  }

  private static Report report(String text) {
    return Reports.report(
        new Facts(java.util.Map.of("tree.srctree", new Value.FilePath("/tmp/x"))),
        new ArrayList<>(
            List.of(
                Examined.check(Stage.TOOLCHAIN, "rustc")
                    .ran(Observation.Answer.of(1, text, text), "rustc", text)
                    .fails("rustc-unexpected-output", text, text, text),
                Examined.check(Stage.TREE, "rustavailable").crashed(text),
                Examined.check(Stage.DEVELOP, "rustfmt").skipped(text))),
        List.of(
            StepBuilder.step("step")
                .text(text, text)
                .command(StepBuilder.command(new Invocation.Shell(text), true))
                .notes(text)
                .settles("rustc-unexpected-output")
                .done()));
  }
}
