package org.rfldoctor.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.render.ExternalTool;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlReportTest {
  @TempDir Path folder;

  private static String html(Report report) {
    return HostileReport.written(report, new HtmlReport());
  }

  private static Document parsed(Report report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html(report))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "fresh", "bare", "no-tree", "interrupted", "empty", "hostile"})
  void everyReportIsWellFormed(String name) throws Exception {
    assertThat(parsed(Reports.named(name)).getElementsByTagName("h1").getLength()).isOne();
  }

  @Test
  void hostileOutputStaysText() throws Exception {
    Document page = parsed(HostileReport.report());

    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("img").getLength()).isZero();
    assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
  }

  @Test
  void pageLoadsNoOtherFiles() {
    assertThat(html(Reports.fresh()))
        .contains("default-src 'none'")
        .doesNotContainPattern("(src|href|url)\\s*[=(]");
  }

  @Test
  void aBrowserShowsTheVerdictAndAppliesTheStyle() throws Exception {
    String browser =
        ExternalTool.demand("chromium", "chromium-browser", "google-chrome").toString();
    Path page = Files.writeString(folder.resolve("report.html"), html(HostileReport.report()));
    String shown =
        ExternalTool.run(
            List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString()),
            0);

    assertThat(shown)
        .contains("<h1>Not ready: 1 problem, 1 unknown, 1 warning, 0 checks passed.</h1>")
        .doesNotContain("<script", "<img", "Refused to apply inline style");
  }
}
