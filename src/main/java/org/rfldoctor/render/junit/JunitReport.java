package org.rfldoctor.render.junit;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.content.CheckEntry;
import org.rfldoctor.render.content.EvidenceEntry;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.content.XmlText;
import org.rfldoctor.render.terminal.Style;

/**
 * Writes a report as JUnit XML for CI servers, with a suite for each stage and a case for each
 * check. Only required checks and bugs of rfl-doctor count as failures or errors. A recommended or
 * optional check passes, and its output has the problem.
 */
public final class JunitReport implements ReportWriter {
  private static final double MILLIS = 1000.0;

  @Override
  public void write(ReportContent content, PrintWriter out) {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rfl-doctor\"");
    counts(content.checks(), out);
    out.print(" time=\"" + seconds(content.took()) + "\">\n");
    for (Stage stage : Stage.values()) {
      List<CheckEntry> checks =
          content.checks().stream().filter(check -> check.stage() == stage).toList();
      if (!checks.isEmpty()) {
        suite(content, stage, checks, out);
      }
    }
    if (!content.complete()) {
      out.print(
          """
            <testsuite name="rfl-doctor" tests="1" failures="0" errors="1" skipped="0">
              <testcase name="run" classname="rfl-doctor" time="0.000">
                <error message="Interrupted. The checks that had not ended are missing." type="interrupted"/>
              </testcase>
            </testsuite>
          """);
    }
    out.print("</testsuites>\n");
    out.flush();
  }

  private static void counts(List<CheckEntry> checks, PrintWriter out) {
    out.print(" tests=\"" + checks.size() + "\"");
    out.print(" failures=\"" + count(checks, Kind.FAILURE) + "\"");
    out.print(" errors=\"" + count(checks, Kind.ERROR) + "\"");
    out.print(" skipped=\"" + count(checks, Kind.SKIPPED) + "\"");
  }

  private static long count(List<CheckEntry> checks, Kind kind) {
    return checks.stream().filter(check -> Kind.of(check) == kind).count();
  }

  private static void suite(
      ReportContent content, Stage stage, List<CheckEntry> checks, PrintWriter out) {
    out.print("  <testsuite name=\"" + stage.word() + "\"");
    counts(checks, out);
    Duration took = checks.stream().map(CheckEntry::took).reduce(Duration.ZERO, Duration::plus);
    String started =
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(content.started().atOffset(ZoneOffset.UTC));
    out.print(" time=\"" + seconds(took) + "\" timestamp=\"" + started + "\">\n");
    checks.forEach(check -> testcase(check, out));
    out.print("  </testsuite>\n");
  }

  private static void testcase(CheckEntry check, PrintWriter out) {
    out.print("    <testcase" + attribute("name", check.id()));
    out.print(attribute("classname", "rfl-doctor." + check.stage().word()));
    out.print(" time=\"" + seconds(check.took()) + "\"");
    Kind kind = Kind.of(check);
    if (kind == Kind.PASSED && check.style() == Style.GOOD) {
      out.print("/>\n");
      return;
    }
    out.print(">\n");
    if (kind == Kind.SKIPPED) {
      out.print("      <skipped" + attribute("message", check.reason()) + "/>\n");
    } else if (kind != Kind.PASSED) {
      String element = kind == Kind.ERROR ? "error" : "failure";
      out.print("      <" + element + attribute("message", check.reason()));
      out.print(attribute("type", check.diagnosis().isEmpty() ? "unknown" : check.diagnosis()));
      out.print(">" + XmlText.escaped(details(check)) + "</" + element + ">\n");
    } else {
      String word = check.level().word() + ": " + check.reason() + "\n";
      out.print("      <system-out>" + XmlText.escaped(word) + "</system-out>\n");
    }
    out.print("    </testcase>\n");
  }

  private static String details(CheckEntry check) {
    StringBuilder text = new StringBuilder(check.title());
    text.append(": ").append(check.columns()).append('\n').append(check.says()).append('\n');
    if (!check.shell().isEmpty()) {
      text.append("$ ").append(check.shell()).append("  ").append(check.shown()).append('\n');
    }
    for (EvidenceEntry evidence : check.evidence()) {
      text.append(evidence.asked()).append("  ").append(evidence.ending()).append('\n');
      evidence.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    return text.toString();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + XmlText.escaped(value) + "\"";
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / MILLIS);
  }

  /** The result of a check as a CI server counts it. */
  private enum Kind {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED;

    static Kind of(CheckEntry check) {
      if (check.status() == Status.SKIPPED || check.status() == Status.BLOCKED) {
        return SKIPPED;
      }
      if (check.bug()) {
        return ERROR;
      }
      if (check.level() != Level.REQUIRED) {
        return PASSED;
      }
      return switch (check.status()) {
        case FAIL -> FAILURE;
        case UNKNOWN -> ERROR;
        default -> PASSED;
      };
    }
  }
}
