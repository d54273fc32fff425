package org.rfldoctor.render.explain;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Explanation;

/**
 * Writes a reference of all checks and diagnoses as one page of Markdown, with the content of
 * {@code explain}.
 */
public final class CheckReferenceWriter {
  private final PrintWriter out;

  public CheckReferenceWriter(PrintWriter out) {
    this.out = out;
  }

  /** Writes the checks, grouped by stage. */
  public void write(List<Explanation> explanations) {
    out.println("# The checks of rfl-doctor");
    out.println();
    out.println("Made by the build from the check files. `rfl-doctor explain ID` shows the same.");
    out.println("Values are those of recorded cases.");
    for (Stage stage : Stage.values()) {
      out.printf("%n## %s%n", stage.title());
      explanations.stream().filter(it -> it.check().stage() == stage).forEach(this::check);
    }
    out.flush();
  }

  private void check(Explanation explanation) {
    Check check = explanation.check();
    out.printf("%n### %s%n%n", check.id());
    out.printf("*%s, %s.* %s%n", check.title(), check.level().word(), text(check.why()));
    explanation.diagnoses().forEach(this::diagnosis);
    list("Notes", check.notes());
    list("Sources", check.cites());
  }

  private void diagnosis(Explanation.OfDiagnosis diagnosis) {
    out.printf("%n#### %s%n%n", diagnosis.id());
    out.printf("*%s:* %s%n", diagnosis.severity().word(), text(diagnosis.message()));
    if (!diagnosis.causes().isEmpty()) {
      out.printf("%nCan be caused by %s.%n", String.join(", ", diagnosis.causes()));
    }
    diagnosis.remedies().forEach(this::remedy);
    diagnosis.others().forEach(this::remedy);
    if (!diagnosis.elsewhere().isEmpty()) {
      out.printf("%n- By the package manager:%n%n");
      commands(diagnosis.elsewhere());
    }
  }

  private void remedy(Explanation.OfRemedy remedy) {
    out.printf("%n- %s%n", text(remedy.title()));
    remedy.note().ifPresent(note -> out.printf("  %s%n", text(note)));
    if (!remedy.commands().isEmpty()) {
      out.println();
      commands(remedy.commands());
    }
  }

  private void commands(List<String> commands) {
    out.println("  ```sh");
    commands.stream().flatMap(String::lines).forEach(line -> out.println("  " + line));
    out.println("  ```");
  }

  private void list(String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      out.printf("%n%s:%n%n", heading);
      texts.forEach(text -> out.printf("- %s%n", text(text)));
    }
  }

  /** Escapes a text for Markdown, which reads angle brackets as HTML. */
  private static String text(String template) {
    return template.strip().replace("\n", " ").replace("<", "\\<").replace("*", "\\*");
  }
}
