package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Report;

class RedactionTest {
  private final Redaction redaction =
      Redaction.of(
          List.of("/home/jo"), List.of("jo", "Jo Doe"), List.of("seat-07", "seat-07.example.org"));

  private String path(String path) {
    return redaction.apply(new Value.Location(path)).text();
  }

  private String text(String text) {
    return redaction.apply(new Value.Text(text)).text();
  }

  @Test
  void pathsBelowHomeStartWithATildeAndOtherHomesAreSomebodys() {
    assertThat(path("/home/jo/.cargo/bin/rustc")).isEqualTo("~/.cargo/bin/rustc");
    assertThat(path("/home/jo")).isEqualTo("~");
    assertThat(path("/usr/bin/rustc")).isEqualTo("/usr/bin/rustc");
    assertThat(path("/home/joe/linux")).isEqualTo("/home/<user>/linux");
  }

  @Test
  void aUsersNameElsewhereInAPathGoesToo() {
    assertThat(path("/media/jo/disk")).isEqualTo("/media/<user>/disk");
    assertThat(path("/scratch/jo-linux")).isEqualTo("/scratch/<user>-linux");
  }

  @Test
  void usersAndHostsAreReplacedAsWholeWords() {
    assertThat(text("jo on Seat-07.example.org, Jo Doe")).isEqualTo("<user> on <host>, <user>");
    assertThat(text("john joins seat-070")).isEqualTo("john joins seat-070");
  }

  @Test
  void addressesOfPeopleGoAndThoseOfListsStay() {
    assertThat(text("Ann <ann@example.org>, rust-for-linux@vger.kernel.org"))
        .isEqualTo("Ann <<mail>>, rust-for-linux@vger.kernel.org");
    assertThat(text("git@github.com:x/y.git")).isEqualTo("git@github.com:x/y.git");
  }

  @Test
  void wordsAndRecordsAreRedactedCellByCell() {
    assertThat(redaction.apply(new Value.Words(List.of("ccache", "/home/jo/bin/clang"))).words())
        .containsExactly("ccache", "~/bin/clang");
    Value rows = new Value.Rows(List.of(Map.of("path", new Value.Location("/home/jo/bin/clang"))));
    assertThat(redaction.apply(rows).text()).isEqualTo("~/bin/clang");
  }

  @Test
  void flagsNumbersAndRootStay() {
    assertThat(redaction.apply(new Value.Number(7))).isEqualTo(new Value.Number(7));
    Redaction root = Redaction.of(List.of("/root"), List.of("root"), List.of("localhost"));
    assertThat(root.apply(new Value.Text("root at localhost in /root/linux")).text())
        .isEqualTo("root at localhost in ~/linux");
  }

  @Test
  void nothingPrivateIsLeftInASharedReport() throws IOException {
    Report report = Reports.shared(redaction);
    String json = Golden.written(out -> new JsonReport(redaction).write(report, out));
    Look look = new Look(Theme.UNICODE, Palette.NONE, 80, true, "/home/jo");
    String text = Golden.written(out -> new TextReport(look, redaction, 0).write(report, out));

    assertThat(json + text).doesNotContainPattern("(?i)\\bjo\\b|seat-07|/home/|ann@");
    assertThat(ReportSchema.strict().complaints(ReportSchema.read(json))).isEmpty();
    Golden.holds("shared.not-ready.redacted-json", json);
    Golden.holds("shared.not-ready.redacted-verbose", text);
  }
}
