package org.rfldoctor.render.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.render.ExternalTool;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;

class PrometheusReportTest {
  /** A sample of the text exposition format, version 0.0.4. */
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][\\w:]*)(\\{(?:[a-zA-Z_]\\w*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)*\\})?"
              + " (\\S+)");

  @TempDir Path folder;

  private static String metrics(Report report) {
    return HostileReport.written(report, new PrometheusReport());
  }

  private static Map<String, Double> samples(Report report) {
    Map<String, Double> samples = new TreeMap<>();
    for (String line : metrics(report).split("\n")) {
      if (!line.startsWith("# HELP ") && !line.startsWith("# TYPE ")) {
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        String labels = sample.group(2) == null ? "" : sample.group(2);
        Double before = samples.put(sample.group(1) + labels, Double.parseDouble(sample.group(3)));
        assertThat(before).as("twice: " + line).isNull();
      }
    }
    return samples;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "fresh", "bare", "no-tree", "interrupted", "empty", "hostile"})
  void everyReportIsInTheTextFormat(String name) {
    assertThat(samples(Reports.named(name))).containsKey("rfl_doctor_ready");
  }

  @Test
  void theVerdictAndTheChecksAreSamples() {
    assertThat(samples(Reports.fresh()))
        .containsEntry("rfl_doctor_ready", 0.0)
        .containsEntry("rfl_doctor_verdict{verdict=\"not-ready\"}", 1.0)
        .containsEntry("rfl_doctor_run_seconds", 0.812)
        .containsEntry(
            "rfl_doctor_check_passed{check=\"clang\",stage=\"toolchain\",level=\"required\","
                + "outcome=\"fail\",diagnosis=\"clang-not-found\"}",
            0.0);
  }

  @Test
  void hostileOutputAddsNoSample() {
    assertThat(samples(HostileReport.report())).containsEntry("rfl_doctor_ready", 0.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fresh", "hostile"})
  void promtoolAcceptsTheReport(String name) throws IOException {
    String promtool = ExternalTool.demand("promtool").toString();
    Report report = name.equals("hostile") ? HostileReport.report() : Reports.named(name);
    Path file = Files.writeString(folder.resolve("rfl.prom"), metrics(report));
    String script = "\"$0\" check metrics <\"$1\"";

    assertThat(ExternalTool.run(List.of("sh", "-c", script, promtool, file.toString()), 0))
        .isEmpty();
  }
}
