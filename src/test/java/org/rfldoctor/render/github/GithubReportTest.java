package org.rfldoctor.render.github;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;

class GithubReportTest {
  @Test
  void eachProblemIsAnAnnotation() {
    assertThat(HostileReport.written(Reports.fresh(), new GithubReport()).lines())
        .contains(
            "::error title=clang%2C clang-not-found::clang: not found, needs ≥ 13.0.1. clang is not"
                + " on PATH.")
        .anyMatch(line -> line.startsWith("::warning title=rustfmt%2C rustfmt-not-found::"))
        .anyMatch(line -> line.startsWith("::notice title=cargo-bloat"))
        .noneMatch(line -> line.contains("title=rustavailable"))
        .last()
        .asString()
        .startsWith("rfl-doctor: Not ready: 4 problems");
  }

  /** The runner reads commands from lines that start with two colons and from text after ##[. */
  @Test
  void hostileOutputAddsNoCommand() {
    assertThat(HostileReport.written(HostileReport.report(), new GithubReport()).lines())
        .hasSize(4)
        .noneMatch(line -> line.contains("##["))
        .filteredOn(line -> line.strip().startsWith("::"))
        .allMatch(
            line ->
                line.matches(
                    "::(error|warning) title=(rustc%2C rustc-unexpected-output|clang%2C"
                        + " clang-too-old|rustavailable)::.*"));
  }
}
