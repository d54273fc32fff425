package org.rfldoctor.render.github;

import java.io.PrintWriter;
import org.rfldoctor.render.content.CheckEntry;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.terminal.Style;

/**
 * Writes a report as workflow commands of GitHub Actions: an annotation for each problem, warning
 * and unknown result. Checks that another check causes or blocks have none.
 */
public final class GithubReport implements ReportWriter {

  @Override
  public void write(ReportContent content, PrintWriter out) {
    content.unexplained(Style.BAD).forEach(check -> annotation("error", check, out));
    content.unexplained(Style.UNSURE).forEach(check -> annotation("error", check, out));
    content.unexplained(Style.CAUTION).forEach(check -> annotation("warning", check, out));
    content.unexplained(Style.OPTIONAL).forEach(check -> annotation("notice", check, out));
    if (!content.complete()) {
      out.print("::error title=rfl-doctor::Interrupted: this is what was known by then.\n");
    }
    out.print(message("rfl-doctor: " + content.summary() + ".") + "\n");
    out.flush();
  }

  private static void annotation(String command, CheckEntry check, PrintWriter out) {
    String title = check.diagnosis().isEmpty() ? check.id() : check.id() + ", " + check.diagnosis();
    String columns = check.columns().isEmpty() ? "" : check.title() + ": " + check.columns() + ". ";
    out.print("::" + command + " title=" + property(title) + "::");
    out.print(message(columns + check.reason()) + "\n");
  }

  /** Escapes a text. {@code ##[} starts an older form of workflow commands, so it is split. */
  private static String message(String text) {
    return text.replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replace("##[", "## [");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
