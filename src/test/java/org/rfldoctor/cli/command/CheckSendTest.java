package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.Workshop;
import org.rfldoctor.cohort.serve.CohortServer;
import org.rfldoctor.cohort.serve.ServeSettings;

class CheckSendTest {
  @TempDir Path folder;

  private Workshop workshop;
  private CohortServer server;
  private String link;

  @BeforeEach
  void setUpServerAndMachineWithoutHammer() throws IOException {
    workshop = new Workshop(folder.resolve("seat"));
    workshop.terminal = false;
    workshop.asksFor("hammer", "run: touch hammer");
    Path reports = folder.resolve("reports");
    server =
        new CohortServer(
            new ServeSettings(
                InetAddress.getLoopbackAddress(),
                0,
                reports,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                9),
            sentence -> {});
    link = "http://127.0.0.1:" + server.port() + server.joinPath();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  private List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void aReportIsSentRedactedAndWithoutEvidence() throws IOException {
    assertThat(workshop.check("--send", link, "--yes", "--label", "seat-07")).isEqualTo(1);

    assertThat(workshop.said()).contains("report sent; your row: http://127.0.0.1:");
    assertThat(Files.readString(reports().get(0)))
        .contains("\"label\":\"seat-07\"", "hammer-missing", "\"evidence\":[]")
        .doesNotContain(workshop.home("").toString());
  }

  @Test
  void theSameMachineKeepsItsRow() throws IOException {
    workshop.check("--send", link, "--yes");
    String first = workshop.said();
    workshop.make("hammer");
    assertThat(workshop.check("--send", link, "--yes")).isZero();

    assertThat(workshop.said()).isEqualTo(first);
    assertThat(reports()).hasSize(2);
  }

  @Test
  void reportIsNotSentWithoutATerminal() throws IOException {
    workshop.check("--send", link);

    assertThat(workshop.said())
        .contains("This report goes to " + link + ":", "without evidence")
        .contains("nothing was sent: there is no terminal to ask on");
    assertThat(reports()).isEmpty();
  }

  @Test
  void consentIsAskedOnce() throws IOException {
    workshop.terminal = true;
    workshop.check(List.of("s", "y"), "--send", link);
    assertThat(workshop.said()).contains("Send it?", "\"schemaVersion\":1", "report sent");

    workshop.check(List.of(), "--send", link);

    assertThat(workshop.said()).contains("report sent").doesNotContain("Send it?");
    assertThat(reports()).hasSize(2);
  }

  @Test
  void refusedReportIsNotSent() throws IOException {
    workshop.terminal = true;

    workshop.check(List.of("n"), "--send", link);

    assertThat(workshop.said()).contains("nothing was sent");
    assertThat(reports()).isEmpty();
  }

  @Test
  void unreachableServerSavesTheReportInAFile() {
    server.close();

    assertThat(workshop.check("--send", link, "--yes", "--label", "seat 7/x")).isEqualTo(1);

    assertThat(workshop.said()).contains("the report could not be sent: ", "take the file to");
    assertThat(workshop.home("rfl-doctor-seat_7_x.json")).content().contains("hammer-missing");
  }

  @Test
  void guideSendsAReportBeforeAndAfterItsSteps() throws IOException {
    assertThat(workshop.guide("--yes", "--send", link, "--label", "seat-07")).isZero();

    assertThat(reports()).hasSizeGreaterThan(1);
    assertThat(Files.readString(reports().get(0))).contains("\"verdict\":\"not-ready\"");
    assertThat(Files.readString(reports().get(reports().size() - 1)))
        .contains("\"verdict\":\"ready\"", "\"label\":\"seat-07\"")
        .doesNotContain(workshop.home("").toString());
  }

  @Test
  void invalidLinkIsRefused() {
    assertThat(workshop.check("--send", "file:///etc/passwd")).isEqualTo(2);
    assertThat(workshop.said()).contains("--send takes the link that the host shows");
  }
}
