package org.rfldoctor.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.csv.BoardCsv;
import org.rfldoctor.cohort.html.BoardHtml;
import org.rfldoctor.cohort.json.BoardJson;
import org.rfldoctor.cohort.text.BoardText;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.json.ReportSchema;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;

class BoardFormatsTest {
  @TempDir Path folder;

  private ReportFiles files;

  @BeforeEach
  void setUpEmptyFolder() {
    files = new ReportFiles(folder);
  }

  private String text(Board board) {
    RenderSettings look = new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, "");
    return Golden.written(out -> new BoardText(look).write(board, out))
        .replace(folder.toString(), "reports");
  }

  private Board hostile() throws IOException {
    String evil = HostileReport.EVIL.replace("\ud800", "");
    return files
        .seat(
            evil.substring(0, 20).replace('/', '|').replace('\u0000', ' '), "x", "09:00", "d", "1")
        .file(
            "evil.json",
            ReportFiles.json(
                evil, evil, "09:00", evil, evil, evil.replace('=', '-') + "=sudo " + evil))
        .file("formula.json", ReportFiles.json("=cmd|' /C calc'!A0", "f", "09:00", "debian", "13"))
        .board(evil);
  }

  @Test
  void theTextNamesGroupsMachinesAndCommands() throws IOException {
    files.file("cut.json", "{");
    Board board = ReportFiles.workshop(folder).board("seat-30", "seat-31");

    Golden.holds("cohort/workshop.text-80", text(board));
  }

  @Test
  void jsonIsValidAgainstTheStrictSchema() throws IOException {
    files.file("cut.json", "{");
    Board workshop = ReportFiles.workshop(folder).board("seat-30", "seat-31");

    for (Board board : List.of(workshop, hostile())) {
      String json = Golden.written(out -> new BoardJson().write(board, out));
      assertThat(ReportSchema.strict("cohort").complaints(ReportSchema.read(json))).isEmpty();
    }
  }

  @Test
  void csvCellIsNeitherAFormulaNorAnExtraLine() throws IOException {
    String csv = Golden.written(out -> new BoardCsv().write(hostile2(), out));

    assertThat(csv.split("\r\n")).hasSize(5);
    assertThat(csv).contains("\"'=cmd|' /C calc'!A0\",ready,Debian 13").doesNotContain("\n=", ",=");
  }

  private Board hostile2() {
    try {
      return hostile();
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  @Test
  void aHostileReportStaysTextOnTheTerminalAndOnThePage() throws IOException {
    Board board = hostile();

    assertThat(text(board)).doesNotContain("\u001b", "\u0000");
    assertThat(Golden.written(out -> new BoardHtml().write(board, out)))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert", "<img", "\u001b", "\u0000");
  }
}
