package org.rfldoctor.render.content;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Verdict;

/**
 * The redacted content of a report. Each text is one line without control characters.
 *
 * @param subject the subject of the report: label, machine, tree, make arguments
 * @param summary the verdict and the counts as a sentence without a full stop
 * @param machine distro, distroVersion, arch and release, if they are known
 */
public record ReportContent(
    String version,
    List<String> subject,
    Verdict verdict,
    String summary,
    boolean complete,
    boolean bug,
    Map<Status, Long> counts,
    Map<String, String> machine,
    Instant started,
    Duration took,
    List<CheckEntry> checks,
    List<StepEntry> steps) {
  public ReportContent {
    subject = List.copyOf(subject);
    counts = Map.copyOf(counts);
    machine = Map.copyOf(machine);
    checks = List.copyOf(checks);
    steps = List.copyOf(steps);
  }

  /**
   * Builds the content of a report.
   *
   * @param brief whether to omit evidence
   */
  public static ReportContent of(Report report, Redaction redaction, boolean brief) {
    Redaction knowing = redaction.knowing(report);
    return new ContentReader(knowing.of(report), knowing, brief).read();
  }

  /** The checks with this style that no other check causes or blocks, in report order. */
  public List<CheckEntry> unexplained(Style style) {
    return checks.stream().filter(c -> c.style() == style && c.because().isEmpty()).toList();
  }
}
