package org.rfldoctor.render.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.Examined;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.json.JsonReport;
import org.rfldoctor.render.json.ReportSchema;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;
import org.rfldoctor.render.text.TextReport;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

class RedactionTest {
  private final Redaction redaction =
      Redaction.of(
          List.of("/home/jo"), List.of("jo", "Jo Doe"), List.of("seat-07", "seat-07.example.org"));

  private String path(String path) {
    return redaction.apply(new Value.FilePath(path)).text();
  }

  private String text(String text) {
    return redaction.apply(new Value.Text(text)).text();
  }

  @Test
  void pathsBelowHomeStartWithATildeAndOtherHomesAreMasked() {
    assertThat(path("/home/jo/.cargo/bin/rustc")).isEqualTo("~/.cargo/bin/rustc");
    assertThat(path("/home/jo")).isEqualTo("~");
    assertThat(path("/usr/bin/rustc")).isEqualTo("/usr/bin/rustc");
    assertThat(path("/home/joe/linux")).isEqualTo("/home/<user>/linux");
  }

  @Test
  void userNameInOtherPathsIsMasked() {
    assertThat(path("/media/jo/disk")).isEqualTo("/media/<user>/disk");
    assertThat(path("/scratch/jo-linux")).isEqualTo("/scratch/<user>-linux");
  }

  @Test
  void usersAndHostsAreReplacedAsWholeWords() {
    assertThat(text("jo on Seat-07.example.org, Jo Doe")).isEqualTo("<user> on <host>, <user>");
    assertThat(text("john joins seat-070")).isEqualTo("john joins seat-070");
  }

  @Test
  void personalAddressesAreMaskedAndListAddressesKept() {
    assertThat(text("Ann <ann@example.org>, rust-for-linux@vger.kernel.org"))
        .isEqualTo("Ann <<mail>>, rust-for-linux@vger.kernel.org");
    assertThat(text("git@github.com:x/y.git")).isEqualTo("git@github.com:x/y.git");
  }

  @Test
  void wordsAndRecordsAreRedactedCellByCell() {
    assertThat(redaction.apply(new Value.Words(List.of("ccache", "/home/jo/bin/clang"))).words())
        .containsExactly("ccache", "~/bin/clang");
    Value rows =
        new Value.Records(List.of(Map.of("path", new Value.FilePath("/home/jo/bin/clang"))));
    assertThat(redaction.apply(rows).text()).isEqualTo("~/bin/clang");
  }

  @Test
  void numbersAndTheNameRootAreKept() {
    assertThat(redaction.apply(new Value.Number(7))).isEqualTo(new Value.Number(7));
    Redaction root = Redaction.of(List.of("/root"), List.of("root"), List.of("localhost"));
    assertThat(root.apply(new Value.Text("root at localhost in /root/linux")).text())
        .isEqualTo("root at localhost in ~/linux");
  }

  @Test
  void sharedReportHasNoPersonalData() throws IOException {
    Report report = Reports.shared(redaction);
    String json = Golden.written(out -> new JsonReport(redaction, false).write(report, out));
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, true, "/home/jo");
    String text = Golden.written(out -> new TextReport(look, redaction, 0).write(report, out));

    assertThat(json + text).doesNotContainPattern("(?i)\\bjo\\b|seat-07|/home/|ann@");
    assertThat(ReportSchema.strict().complaints(ReportSchema.read(json))).isEmpty();
    Golden.holds("redact/shared.not-ready.redacted-json", json);
    Golden.holds("redact/shared.not-ready.redacted-verbose", text);
  }

  @Test
  void aBriefReportIsSmallerAndKeepsToTheSchema() throws IOException {
    Report report = Reports.shared(redaction);
    String json = Golden.written(out -> new JsonReport(redaction, true).write(report, out));

    assertThat(ReportSchema.strict().complaints(ReportSchema.read(json))).isEmpty();
    assertThat(json.lines()).anyMatch(line -> line.startsWith("{\"id\":"));
    assertThat(json)
        .hasSizeLessThan(
            Golden.written(out -> new JsonReport(redaction, false).write(report, out)).length()
                * 3
                / 4)
        .contains("\"id\":null,\n\"pseudonym\":\"5f1d-for-no-profile\"");
  }

  @Test
  void privateFactIsMaskedInOtherChecks() {
    String shared = shared(identity(), other());

    assertThat(shared).doesNotContainIgnoringCase("Nina", "Vorlage", "post.firma", "nv.home");
    assertThat(shared)
        .contains("\"git.name\": \"<private>\"", "/srv/<private>/git", "in /srv/<private>.");
  }

  @Test
  void outputWithAPrivateFactIsOmitted() {
    assertThat(shared(identity())).doesNotContain("An earlier name");
  }

  @Test
  void privateFactsAreShownWithoutRedaction() {
    Report report = Reports.report(new Facts(Map.of()), List.of(identity()), List.of());

    assertThat(Golden.written(out -> new JsonReport().write(report, out)))
        .contains("\"git.name\": \"Nina Vorlage\"", "An earlier name");
  }

  private String shared(Result... results) {
    Report report = Reports.report(new Facts(Map.of()), List.of(results), List.of());
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 200, true, "/home/jo");
    return Golden.written(out -> new JsonReport(redaction, false).write(report, out))
        + Golden.written(out -> new TextReport(look, redaction, 0).write(report, out));
  }

  private static Result identity() {
    return Examined.check(Stage.CONTRIBUTE, "git-identity")
        .knowingPrivately("git.name", "Nina Vorlage")
        .knowingPrivately("git.email", "nv.home@firma.example")
        .knowingPrivately("git.mailServer", "post.firma.example")
        .ran(Observation.Answer.of(0, "An earlier name\nNina Vorlage\n", ""), "git", "config")
        .passes("Nina Vorlage <<mail>>", "");
  }

  private static Result other() {
    return Examined.check(Stage.CONTRIBUTE, "git")
        .knowing("git.path", new Value.FilePath("/srv/vorlage/git"))
        .asked(
            "path",
            Examined.command("/srv/vorlage/git", "--user=nv.home"),
            Observation.Answer.of(1, "post.firma.example", "nobody is called Nina Vorlage"))
        .fails("git-odd", "post.firma.example", "", "git of Nina Vorlage is in /srv/Vorlage.");
  }
}
