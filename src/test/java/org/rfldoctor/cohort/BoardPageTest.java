package org.rfldoctor.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.html.BoardHtml;
import org.rfldoctor.render.ExternalTool;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.HostileReport;

/** The board page in a real browser. */
class BoardPageTest {
  @TempDir Path folder;

  private Path page(Board board) throws IOException {
    return Files.writeString(
        folder.resolve("board.html"), Golden.written(out -> new BoardHtml().write(board, out)));
  }

  private String browse(String address, String... options) {
    String browser =
        ExternalTool.demand("chromium", "chromium-browser", "google-chrome").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.add(address);
    return ExternalTool.run(command, 0);
  }

  private Path reports() throws IOException {
    return Files.createDirectories(folder.resolve("reports"));
  }

  @Test
  void filterInTheUrlIsApplied() throws IOException {
    Path page = page(ReportFiles.workshop(reports()).board());

    String shown = browse(page.toUri() + "#q=libclang+ubuntu", "--dump-dom");

    assertThat(shown).contains(">5 of 30</span>").containsPattern("<tr [^>]*hidden");
    assertThat(shown).doesNotContain("Content Security Policy", "Uncaught");
  }

  @Test
  void sortOrderInTheUrlIsApplied() throws IOException {
    Path page = page(ReportFiles.workshop(reports()).board());

    String shown = browse(page.toUri() + "#s=0&d=1", "--dump-dom");

    assertThat(shown.indexOf("<strong>seat-30</strong>"))
        .isPositive()
        .isLessThan(shown.indexOf("<strong>seat-29</strong>"));
    assertThat(shown).contains("aria-sort=\"descending\"");
  }

  @Test
  void scriptInAReportDoesNotRunInTheBrowser() throws IOException {
    String evil = HostileReport.EVIL.replace("\ud800", "");
    String script = "</script><script>document.title='owned'</script><img src=x onerror=";
    String handler = "\" onmouseover=\"document.title='owned'\" autofocus onfocus=\"";
    ReportFiles files = new ReportFiles(reports());
    int number = 0;
    for (String text : List.of(evil, script + "\"document.title='owned'\">", handler)) {
      String report = ReportFiles.json(text, text, "09:00", text, text, text + "=sudo " + text);
      files.file(++number + ".json", report);
    }
    Path page = page(files.board(evil, script, handler));

    String shown = browse(page.toUri().toString(), "--dump-dom");

    assertThat(shown).contains("<title>0/3 ready</title>").doesNotContain("<img");
    assertThat(shown.split("<script", -1)).hasSize(2);
    assertThat(shown.replaceAll("(?s)<script.*</script>", "")).doesNotContain("onfocus=\"\"");
  }
}
