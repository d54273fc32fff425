package org.rfldoctor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.Steps;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

class TextReportTest {
  private static void holds(String name, String format, RenderSettings look) throws IOException {
    holds(name, format, look, 40);
  }

  private static void holds(String name, String format, RenderSettings look, int rows)
      throws IOException {
    Report report = Reports.named(name);
    Golden.holds(
        (format.startsWith("text") ? "text/" : "style/")
            + name
            + "."
            + report.verdict().word()
            + "."
            + format,
        Golden.written(out -> new TextReport(look, Redaction.NONE, rows).write(report, out)));
  }

  @ParameterizedTest
  @CsvSource({
    "ready, 80",
    "ready, 40",
    "rust-src, 40",
    "rust-src, 80",
    "rust-src, 200",
    "fresh, 40",
    "fresh, 80",
    "fresh, 200",
    "bare, 80",
    "bare, 40",
    "no-tree, 80",
    "interrupted, 80",
    "empty, 80",
    "hostile, 80"
  })
  void theChecklistFitsTheTerminal(String name, int columns) throws IOException {
    holds(
        name,
        "text-" + columns,
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, columns, false, "/home/jo"));
  }

  @ParameterizedTest
  @CsvSource({
    "ready, 80, 24",
    "rust-src, 80, 24",
    "fresh, 80, 24",
    "fresh, 60, 24",
    "fresh, 200, 50",
    "bare, 80, 24"
  })
  void rowsOfTheTerminalLimitTheReport(String name, int columns, int rows) throws IOException {
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, columns, false, "/home/jo");
    holds(name, "text-" + columns + "x" + rows, look, rows);
  }

  @ParameterizedTest
  @CsvSource({"60, 20", "80, 24", "80, 40", "200, 50", "40, 30"})
  void verdictAndFirstStepAreOnEveryScreen(int columns, int rows) {
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, columns, false, "/home/jo");
    for (String name : List.of("ready", "rust-src", "fresh", "bare", "no-tree")) {
      Report report = Reports.named(name);
      String text =
          Golden.written(out -> new TextReport(look, Redaction.NONE, rows).write(report, out));
      assertThat(text.lines().count()).as(name).isLessThan(rows);
      assertThat(text).as(name).containsPattern("(?m)^(Not ready|Ready): ");
      assertThat(text.contains("\n  1. ")).as(name).isEqualTo(!report.steps().isEmpty());
    }
  }

  @Test
  void verdictWithoutTrialsSaysVersionsOnly() {
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, "/home/jo");
    Report report = Reports.withTrial(true);
    String text =
        Golden.written(out -> new TextReport(look, Redaction.NONE, 40).write(report, out));
    assertThat(text).contains("Ready (versions only): 1 check passed");
  }

  @Test
  void passedChecksAreOmittedForTheFirstSteps() {
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 60, false, "/home/jo");
    String text =
        Golden.written(out -> new TextReport(look, Redaction.NONE, 24).write(Reports.ready(), out));
    assertThat(text).contains("\n  3. ").doesNotContain("✔ bc");
  }

  @ParameterizedTest
  @CsvSource({"rust-src", "hostile"})
  void symbolsAreReplacedOnAsciiTerminals(String name) throws IOException {
    holds(name, "ascii", new RenderSettings(Theme.ASCII, ColorPalette.NONE, 80, false, "/home/jo"));
  }

  @ParameterizedTest
  @CsvSource({"rust-src", "fresh", "interrupted"})
  void statusesAreColoured(String name) throws IOException {
    holds(
        name,
        "colour",
        new RenderSettings(Theme.UNICODE, ColorPalette.COLOUR, 80, false, "/home/jo"));
  }

  @ParameterizedTest
  @CsvSource({"rust-src", "hostile", "ready"})
  void verboseShowsEveryCheckWithItsEvidence(String name) throws IOException {
    holds(
        name,
        "verbose",
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, true, "/home/jo"));
  }

  @ParameterizedTest
  @CsvSource({"fresh", "ready"})
  void reportInAPipeIsComplete(String name) throws IOException {
    holds(
        name,
        "pipe",
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, false, "/home/jo"));
  }

  @Test
  void stepsBeyondTheScreenAreCounted() {
    Report fresh = Reports.fresh();
    List<Step> repairs = new ArrayList<>(Collections.nCopies(12, Steps.packages()));
    Report report = Reports.report(fresh.system().facts(), fresh.results(), repairs);
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, "/home/jo");

    String text =
        Golden.written(out -> new TextReport(look, Redaction.NONE, 40).write(report, out));

    assertThat(text.lines()).hasSizeLessThanOrEqualTo(39).anyMatch(l -> l.contains("more steps ("));
    assertThat(text)
        .contains("  4. Install bindgen", "apt offers bindgen 0.71.1")
        .doesNotContain(" 12. ");
  }

  @ParameterizedTest
  @CsvSource({"ready", "rust-src", "fresh", "bare", "no-tree"})
  void reportFitsFortyRowsAndEightyColumns(String name) {
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, "/home/jo");
    String text =
        Golden.written(
            out -> new TextReport(look, Redaction.NONE, 40).write(Reports.named(name), out));
    assertThat(text.lines().count()).isBetween(8L, 39L);
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
  }
}
