package org.rfldoctor.render.tap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.render.ExternalTool;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;

class TapReportTest {
  @TempDir Path folder;

  private static String tap(Report report) {
    return HostileReport.written(report, new TapReport());
  }

  /** The output of Perl's prove on the report. */
  private String consumed(Report report, int exit) throws IOException {
    Path file = Files.writeString(folder.resolve("report.tap"), tap(report));
    String prove = ExternalTool.demand("prove").toString();
    return ExternalTool.run(List.of(prove, "-e", "cat", "-v", file.toString()), exit);
  }

  @Test
  void readyMachinePassesInProve() throws IOException {
    assertThat(consumed(Reports.ready(), 0)).contains("All tests successful", "Result: PASS");
  }

  @Test
  void proveCountsRequiredFailuresOnly() throws IOException {
    assertThat(consumed(Reports.fresh(), 1))
        .contains("Result: FAIL", "Failed 5/")
        .doesNotContain("Parse errors");
  }

  @Test
  void hostileOutputAddsNoTestAndNoPlan() throws IOException {
    assertThat(consumed(HostileReport.report(), 1))
        .contains("Tests: 4 Failed: 2", "Failed tests:  1, 3")
        .doesNotContain("Parse errors");
  }

  @Test
  void anInterruptedRunBailsOut() {
    assertThat(tap(Reports.named("interrupted")))
        .endsWith("known by then.\n")
        .contains("Bail out!");
  }

  @Test
  void failedRecommendedCheckIsMarkedTodo() {
    assertThat(tap(Reports.fresh()))
        .containsPattern("not ok \\d+ - rustfmt: not found # TODO recommended")
        .containsPattern("ok \\d+ - libclang # SKIP blocked by bindgen")
        .contains("  diagnosis: \"clang-not-found\"");
  }
}
