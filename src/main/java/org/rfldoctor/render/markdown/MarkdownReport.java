package org.rfldoctor.render.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.rfldoctor.check.Stage;
import org.rfldoctor.render.content.CheckEntry;
import org.rfldoctor.render.content.EvidenceEntry;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.content.StepEntry;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Step;

/**
 * Writes a report as GitHub-flavoured Markdown, to paste into an issue or a chat. Verdict, problems
 * and fixes are visible; all other sections are folded.
 */
public final class MarkdownReport implements ReportWriter {
  private static final String INDENT = "   ";

  @Override
  public void write(ReportContent content, PrintWriter out) {
    new Page(content, out).write();
  }

  private record Page(ReportContent content, PrintWriter out) {
    void write() {
      head();
      table("What fails", content.checks().stream().filter(Page::isTold).toList());
      steps("Steps", content.steps().stream().filter(s -> s.kind() == Step.Kind.FIX).toList());
      fold("Warnings", warnings());
      fold("All " + content.checks().size() + " checks", content.checks());
      evidence();
      ahead();
      out.flush();
    }

    private static boolean isTold(CheckEntry check) {
      return check.style() == Style.BAD || check.style() == Style.UNSURE;
    }

    private List<CheckEntry> warnings() {
      return content.checks().stream()
          .filter(c -> c.style() == Style.CAUTION || c.style() == Style.OPTIONAL)
          .toList();
    }

    private void head() {
      line("**" + MarkdownText.prose(content.summary()) + ".**");
      String about = String.join(" · ", content.subject());
      line("");
      line(MarkdownText.prose("rfl-doctor " + content.version() + " · " + about));
      if (!content.complete()) {
        line("");
        line("Interrupted: this is what was known by then.");
      }
    }

    private void table(String title, List<CheckEntry> checks) {
      if (checks.isEmpty()) {
        return;
      }
      line("");
      line("### " + title);
      rows(checks);
    }

    private void rows(List<CheckEntry> checks) {
      line("");
      line("| | check | found | needs | why |");
      line("|---|---|---|---|---|");
      for (CheckEntry check : checks) {
        line(
            "| "
                + String.join(
                    " | ",
                    sign(check),
                    MarkdownText.prose(check.title()),
                    MarkdownText.prose(check.observed()),
                    MarkdownText.prose(check.expected()),
                    MarkdownText.prose(why(check)))
                + " |");
      }
    }

    private static String why(CheckEntry check) {
      String cause = check.because().isEmpty() ? "" : "because of " + check.because();
      return check.because().isEmpty() || check.says().isEmpty()
          ? check.says() + cause
          : check.says() + " (" + cause + ")";
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

    private void steps(String title, List<StepEntry> steps) {
      if (steps.isEmpty()) {
        return;
      }
      line("");
      line("### " + title);
      line("");
      numbered(steps);
    }

    private void numbered(List<StepEntry> steps) {
      int number = 0;
      for (StepEntry step : steps) {
        String fixes = step.fixes().isEmpty() ? "" : ": fixes " + MarkdownText.prose(step.fixes());
        line(++number + ". **" + MarkdownText.prose(step.named()) + "**" + fixes);
        if (!step.commands().isEmpty()) {
          line("");
          out.print(MarkdownText.block(step.commands(), "sh", INDENT));
        }
        for (String note : step.notes()) {
          line("");
          line(INDENT + MarkdownText.prose(note));
        }
      }
    }

    private void fold(String title, List<CheckEntry> checks) {
      if (checks.isEmpty()) {
        return;
      }
      begin(title);
      if (checks.size() == content.checks().size()) {
        for (Stage stage : Stage.values()) {
          List<CheckEntry> listed = checks.stream().filter(c -> c.stage() == stage).toList();
          if (!listed.isEmpty()) {
            line("");
            line("**" + stage.title() + "**");
            rows(listed);
          }
        }
      } else {
        rows(checks);
      }
      end();
    }

    private void begin(String title) {
      line("");
      line("<details><summary>" + title + "</summary>");
    }

    private void end() {
      line("");
      line("</details>");
    }

    private void evidence() {
      List<CheckEntry> shown =
          content.checks().stream().filter(check -> !check.evidence().isEmpty()).toList();
      if (shown.isEmpty()) {
        return;
      }
      begin("Evidence");
      for (CheckEntry check : shown) {
        line("");
        line(MarkdownText.prose(check.title()));
        line("");
        List<String> lines = check.evidence().stream().flatMap(Page::lines).toList();
        out.print(MarkdownText.block(lines, "", ""));
      }
      end();
    }

    private static Stream<String> lines(EvidenceEntry evidence) {
      String ending = evidence.ending().isEmpty() ? "" : "  # " + evidence.ending();
      return Stream.concat(Stream.of(evidence.asked() + ending), evidence.lines().stream());
    }

    private void ahead() {
      List<StepEntry> later =
          content.steps().stream().filter(step -> step.kind() != Step.Kind.FIX).toList();
      if (!later.isEmpty()) {
        begin("What comes next");
        line("");
        numbered(later);
        end();
      }
    }

    private void line(String text) {
      out.print(text + "\n");
    }
  }
}
