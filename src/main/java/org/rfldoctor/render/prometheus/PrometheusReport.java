package org.rfldoctor.render.prometheus;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.content.CheckEntry;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.report.Verdict;

/**
 * Writes a report as metrics in the text format of Prometheus, for the textfile collector of the
 * node exporter.
 */
public final class PrometheusReport implements ReportWriter {
  private static final double MILLIS = 1000.0;

  @Override
  public void write(ReportContent content, PrintWriter out) {
    metric(out, "ready", "Whether the machine is ready to build Rust for Linux.");
    sample(out, "ready", content.verdict() == Verdict.READY ? "1" : "0");
    metric(out, "verdict", "The verdict: 1 for the one that was reached.");
    for (Verdict verdict : Verdict.values()) {
      boolean reached = verdict == content.verdict();
      sample(out, "verdict", reached ? "1" : "0", "verdict", verdict.word());
    }
    metric(out, "checks", "How many checks came to each outcome.");
    for (Status status : Status.values()) {
      String count = content.counts().getOrDefault(status, 0L).toString();
      sample(out, "checks", count, "outcome", status.word());
    }
    metric(out, "check_passed", "Whether a check passed; no sample where it was skipped.");
    content.checks().stream()
        .filter(check -> check.status() != Status.SKIPPED)
        .forEach(check -> check(check, out));
    metric(out, "run_seconds", "How long the checks took.");
    sample(out, "run_seconds", seconds(content.took()));
    metric(out, "run_timestamp_seconds", "When the checks began, in seconds since 1970.");
    sample(out, "run_timestamp_seconds", Long.toString(content.started().getEpochSecond()));
    metric(out, "info", "What was examined, and by which version.");
    sample(
        out,
        "info",
        "1",
        "version",
        content.version(),
        "distro",
        content.machine().getOrDefault("distro", ""),
        "distro_version",
        content.machine().getOrDefault("distroVersion", ""),
        "arch",
        content.machine().getOrDefault("arch", ""),
        "release",
        content.machine().getOrDefault("release", ""));
    out.flush();
  }

  private static void check(CheckEntry check, PrintWriter out) {
    sample(
        out,
        "check_passed",
        check.status() == Status.PASS ? "1" : "0",
        "check",
        check.id(),
        "stage",
        check.stage().word(),
        "level",
        check.level().word(),
        "outcome",
        check.status().word(),
        "diagnosis",
        check.diagnosis());
  }

  private static void metric(PrintWriter out, String name, String help) {
    out.print("# HELP rfl_doctor_" + name + " " + help + "\n");
    out.print("# TYPE rfl_doctor_" + name + " gauge\n");
  }

  /**
   * @param labels label names and values, alternating
   */
  private static void sample(PrintWriter out, String name, String value, String... labels) {
    StringBuilder line = new StringBuilder("rfl_doctor_").append(name);
    for (int i = 0; i < labels.length; i += 2) {
      line.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
      line.append(escaped(labels[i + 1])).append('"');
    }
    out.print(line.append(labels.length > 0 ? "} " : " ").append(value).append('\n'));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / MILLIS);
  }
}
