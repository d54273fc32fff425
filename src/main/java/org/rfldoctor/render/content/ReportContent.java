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
 * What a report tells a reader, redacted, in texts of one line each without control characters.
 *
 * @param subject what was examined: label, machine, tree, make arguments
 * @param summary the verdict and the counts as a sentence without a full stop
 * @param machine distro, distroVersion, arch and release, where they are known
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
   * The content of a report.
   *
   * @param brief whether evidence is left out
   */
  public static ReportContent of(Report report, Redaction redaction, boolean brief) {
    Redaction knowing = redaction.knowing(report);
    return new ContentReader(knowing.of(report), knowing, brief).read();
  }

  /** The checks of one kind of outcome that nothing explains, in their order. */
  public List<CheckEntry> unexplained(Style style) {
    return checks.stream().filter(c -> c.style() == style && c.because().isEmpty()).toList();
  }
}
