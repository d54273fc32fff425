package org.rfldoctor.render.html;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Stage;
import org.rfldoctor.render.content.CheckEntry;
import org.rfldoctor.render.content.EvidenceEntry;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.content.StepEntry;
import org.rfldoctor.render.content.XmlText;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.Verdict;

/**
 * Writes a report as one HTML page without scripts or external resources. The page is well-formed
 * XML.
 */
public final class HtmlReport implements ReportWriter {

  @Override
  public void write(ReportContent content, PrintWriter out) {
    new Page(content, out).write();
  }

  private record Page(ReportContent content, PrintWriter out) {
    void write() {
      String title = content.summary() + ": " + String.join(" · ", content.subject());
      out.print(HtmlHead.of(title));
      line("<body>");
      header();
      List<CheckEntry> told = content.checks().stream().filter(CheckEntry::needsAttention).toList();
      if (!told.isEmpty()) {
        section("What needs attention", () -> told.forEach(this::entry));
      }
      steps("Next", Step.Kind.FIX);
      section("All " + content.checks().size() + " checks", this::checks);
      steps("What comes next", Step.Kind.NEXT, Step.Kind.PERSON);
      line("</body>");
      line("</html>");
      out.flush();
    }

    private void header() {
      String style = content.verdict() == Verdict.READY ? "good" : "bad";
      line("<header class=\"" + style + "\">");
      line("<h1>" + text(content.summary()) + ".</h1>");
      String about = String.join(" · ", content.subject());
      line("<p>" + text("rfl-doctor " + content.version() + " · " + about) + "</p>");
      line("<p>" + text(content.started().toString().replace('T', ' ')) + "</p>");
      if (!content.complete()) {
        line("<p>Interrupted: this is what was known by then.</p>");
      }
      line("</header>");
    }

    private void section(String title, Runnable body) {
      line("<section>");
      line("<h2>" + text(title) + "</h2>");
      body.run();
      line("</section>");
    }

    private void entry(CheckEntry check) {
      line("<article class=\"" + style(check) + "\">");
      line("<h3>" + sign(check) + " " + text(check.title()) + "</h3>");
      List<String> facts = new ArrayList<>(List.of(check.level().word(), check.status().word()));
      facts.add(check.columns());
      facts.removeIf(String::isEmpty);
      line("<p class=\"quiet\">" + text(String.join(" · ", facts)) + "</p>");
      paragraph(check.says());
      paragraph(check.because().isEmpty() ? "" : "Because of " + check.because() + ".");
      if (!check.shell().isEmpty()) {
        line("<pre>$ " + text(check.shell()) + "\n" + text(check.shown()) + "</pre>");
      }
      if (!check.evidence().isEmpty()) {
        line("<details><summary>Evidence</summary>");
        check.evidence().forEach(this::evidence);
        line("</details>");
      }
      line("</article>");
    }

    private void evidence(EvidenceEntry evidence) {
      List<String> lines = new ArrayList<>(List.of((evidence.asked() + "  " + evidence.ending())));
      lines.addAll(evidence.lines());
      line("<pre>" + text(String.join("\n", lines)) + "</pre>");
    }

    private void paragraph(String sentence) {
      if (!sentence.isEmpty()) {
        line("<p>" + text(sentence) + "</p>");
      }
    }

    private void steps(String title, Step.Kind... kinds) {
      List<StepEntry> steps =
          content.steps().stream().filter(step -> List.of(kinds).contains(step.kind())).toList();
      if (!steps.isEmpty()) {
        section(
            title,
            () -> {
              line("<ol>");
              steps.forEach(this::step);
              line("</ol>");
            });
      }
    }

    private void step(StepEntry step) {
      line("<li><strong>" + text(step.named()) + "</strong>");
      if (!step.fixes().isEmpty()) {
        line("<span class=\"quiet\">fixes " + text(step.fixes()) + "</span>");
      }
      if (!step.commands().isEmpty()) {
        line("<pre>" + text(String.join("\n", step.commands())) + "</pre>");
      }
      step.notes().forEach(this::paragraph);
      paragraph(step.effect());
      paragraph(step.why());
      line("</li>");
    }

    private void checks() {
      for (Stage stage : Stage.values()) {
        List<CheckEntry> checks =
            content.checks().stream().filter(check -> check.stage() == stage).toList();
        if (!checks.isEmpty()) {
          line("<details><summary>" + stage.title() + " (" + checks.size() + ")</summary>");
          line("<div class=\"wide\"><table>");
          line("<tr><th></th><th>check</th><th>found</th><th>needs</th></tr>");
          checks.forEach(this::row);
          line("</table></div></details>");
        }
      }
    }

    private void row(CheckEntry check) {
      String found = check.observed().isEmpty() ? check.status().word() : check.observed();
      line(
          "<tr class=\""
              + style(check)
              + "\"><td>"
              + sign(check)
              + "</td><td>"
              + text(check.title())
              + "</td><td>"
              + text(found)
              + "</td><td>"
              + text(check.expected())
              + "</td></tr>");
    }

    private static String style(CheckEntry check) {
      return switch (check.style()) {
        case GOOD -> "good";
        case BAD -> "bad";
        case CAUTION, UNSURE -> "caution";
        default -> "minor";
      };
    }

    private static String sign(CheckEntry check) {
      return switch (check.style()) {
        case GOOD -> "✔";
        case BAD -> "✘";
        case CAUTION -> "!";
        case UNSURE -> "?";
        default -> "–";
      };
    }

    private static String text(String text) {
      return XmlText.escaped(text);
    }

    private void line(String text) {
      out.print(text + "\n");
    }
  }
}
