package org.rfldoctor.render.tap;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.content.CheckEntry;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.terminal.Style;

/**
 * Writes a report in the Test Anything Protocol. Only required checks and bugs of rfl-doctor fail.
 * A recommended or optional check is "not ok" with TODO, which consumers do not count as a failure.
 */
public final class TapReport implements ReportWriter {

  @Override
  public void write(ReportContent content, PrintWriter out) {
    line("TAP version 13", out);
    line("1.." + content.checks().size(), out);
    line("# " + content.summary(), out);
    int number = 0;
    for (CheckEntry check : content.checks()) {
      check(++number, check, out);
    }
    if (!content.complete()) {
      line("Bail out! Interrupted: this is what was known by then.", out);
    }
    out.flush();
  }

  private static void check(int number, CheckEntry check, PrintWriter out) {
    boolean left = check.status() == Status.SKIPPED || check.status() == Status.BLOCKED;
    boolean good = left || check.style() == Style.GOOD;
    String name = check.id() + (check.columns().isEmpty() ? "" : ": " + check.columns());
    line((good ? "ok " : "not ok ") + number + " - " + escaped(name) + directive(check), out);
    if (!good) {
      diagnostics(check, out);
    }
  }

  private static String directive(CheckEntry check) {
    if (check.status() == Status.BLOCKED) {
      return " # SKIP blocked by " + escaped(check.because());
    }
    if (check.status() == Status.SKIPPED) {
      return " # SKIP " + escaped(check.reason());
    }
    boolean fails = check.style() == Style.BAD || check.bug();
    boolean open = check.level() == Level.REQUIRED && check.status() == Status.UNKNOWN;
    return check.style() == Style.GOOD || fails || open ? "" : " # TODO " + check.level().word();
  }

  /** Writes a YAML mapping. Its double-quoted scalars have the syntax of JSON strings. */
  private static void diagnostics(CheckEntry check, PrintWriter out) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("message", check.reason());
    fields.put("diagnosis", check.diagnosis());
    fields.put("severity", check.level().word());
    fields.put("found", check.observed());
    fields.put("wanted", check.expected());
    fields.put("because", check.because());
    fields.put("command", check.shell());
    fields.put("shown", check.shown());
    line("  ---", out);
    fields.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            line("  " + name + ": " + quoted(value), out);
          }
        });
    List<String> evidence = check.evidence().stream().flatMap(one -> one.lines().stream()).toList();
    if (!evidence.isEmpty()) {
      line("  evidence:", out);
      evidence.forEach(text -> line("    - " + quoted(text), out));
    }
    line("  ...", out);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("#", "\\#");
  }

  private static void line(String text, PrintWriter out) {
    out.print(text + "\n");
  }
}
