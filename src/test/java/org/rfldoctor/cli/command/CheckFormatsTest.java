package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.cli.base.Workshop;

class CheckFormatsTest {
  @TempDir Path folder;

  private Workshop workshop;

  @BeforeEach
  void setUpMachineWithoutHammer() {
    workshop = new Workshop(folder);
    workshop.terminal = false;
    workshop.asksFor("hammer", "run: touch hammer");
  }

  private static final String HAMMER = "There is no hammer.";

  @ParameterizedTest
  @CsvSource({
    "markdown, **Not ready: 1 problem",
    "junit, <?xml version=",
    "tap, TAP version 13",
    "github, ::error title=hammer%2C hammer-missing::",
    "html, <!DOCTYPE html>",
    "prometheus, # HELP rfl_doctor_ready",
    "json, {"
  })
  void eachFormatBeginsWithItsHeader(String format, String begin) {
    assertThat(workshop.check("--format", format)).isEqualTo(1);

    assertThat(workshop.result()).startsWith(begin).contains("hammer-missing".substring(0, 6));
  }

  @Test
  void outputFileHasTheFormatOfItsEnding() {
    assertThat(workshop.check("-o", "report.xml", "-o", "report.md", "-o", "out.txt")).isEqualTo(1);

    assertThat(workshop.result()).contains(HAMMER, "Not ready: 1 problem");
    assertThat(workshop.home("report.xml")).content().startsWith("<?xml").contains(HAMMER);
    assertThat(workshop.home("report.md")).content().startsWith("**Not ready");
    assertThat(workshop.home("out.txt")).content().contains("Next\n  1. Make hammer");
  }

  @Test
  void formatOptionAppliesToTheOutputFile() {
    workshop.check("--format", "tap", "--output", "result");

    assertThat(workshop.home("result")).content().startsWith("TAP version 13");
    assertThat(workshop.result()).contains("Not ready: 1 problem").doesNotContain("TAP version");
  }

  @Test
  void unwritableOutputFileIsReportedWithTheReason() {
    assertThat(workshop.check("-o", "/no/such/report.json")).isEqualTo(1);
    assertThat(workshop.said())
        .contains("cannot write /no/such/report.json: there is no directory /no/such");
    assertThat(workshop.result()).isEmpty();
  }

  @Test
  void unknownFileEndingIsRefused() {
    assertThat(workshop.check("-o", "report.pdf")).isEqualTo(2);
    assertThat(workshop.said()).contains("the ending of report.pdf tells no format (.txt, .json");
  }

  @Test
  void markdownIsRedactedByDefault() {
    String home = workshop.home("").toString();
    workshop.check("--format", "markdown");
    String shared = workshop.result();
    workshop.check("--format", "markdown", "--no-redact");

    assertThat(workshop.result()).contains(home);
    assertThat(shared).contains("~/hammer");
  }

  @Test
  void briefLeavesEvidenceOut() {
    workshop.check("--format", "json", "--brief");

    assertThat(workshop.result())
        .contains("\"evidence\":[]", "\"facts\":{}", "\"cites\":[]", HAMMER)
        .containsPattern("(?m)^\\{\"id\":\"hammer\".*");
  }

  @Test
  void githubFormatWritesAStepSummary() {
    workshop.environment.put("GITHUB_STEP_SUMMARY", workshop.home("summary.md").toString());

    workshop.check("--format", "github");

    assertThat(workshop.home("summary.md")).content().startsWith("**Not ready: 1 problem");
    assertThat(workshop.result()).contains("::error").doesNotContain("**Not ready");
  }
}
