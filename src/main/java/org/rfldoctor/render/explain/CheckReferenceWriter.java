package org.rfldoctor.render.explain;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Value;

/** Writes what {@code explain} tells about every check and diagnosis as one page of Markdown. */
public final class CheckReferenceWriter {
  private final PrintWriter out;

  public CheckReferenceWriter(PrintWriter out) {
    this.out = out;
  }

  /** The checks, stage by stage. */
  public void write(List<Check> checks) {
    out.println("# The checks of rfl-doctor");
    out.println();
    out.println("Made by the build from the check files. `rfl-doctor explain ID` shows the same.");
    out.println("`<name>` stands for a value that the program finds on the machine.");
    for (Stage stage : Stage.values()) {
      out.printf("%n## %s%n", stage.title());
      checks.stream().filter(check -> check.stage() == stage).forEach(this::check);
    }
    out.flush();
  }

  private void check(Check check) {
    out.printf("%n### %s%n%n", check.id());
    out.printf("*%s, %s.* %s%n", check.title(), check.level().word(), text(check.why()));
    check.diagnoses().forEach(this::diagnosis);
    list("Notes", check.notes());
    list("Sources", check.cites());
  }

  private void diagnosis(Diagnosis diagnosis) {
    out.printf("%n#### %s%n%n", diagnosis.id());
    diagnosis
        .says()
        .variants()
        .forEach(v -> out.printf("*%s:* %s%n", diagnosis.claim().word(), text(v.text())));
    if (!diagnosis.because().isEmpty()) {
      out.printf("%nCan be caused by %s.%n", String.join(", ", diagnosis.because()));
    }
    if (!diagnosis.remedies().isEmpty()) {
      diagnosis.remedies().forEach(this::remedy);
    }
  }

  private void remedy(Remedy remedy) {
    out.printf("%n- %s (%s)%n", text(remedy.title()), remedy.route().word());
    if (!remedy.install().isEmpty()) {
      out.printf("  Install %s.%n", String.join(", ", remedy.install()));
    }
    remedy.note().ifPresent(note -> out.printf("  %s%n", text(note)));
    if (!remedy.commands().run().isEmpty()) {
      out.printf("%n  ```sh%n");
      remedy.commands().cwd().ifPresent(place -> out.printf("  cd %s%n", shown(place)));
      for (String command : remedy.commands().run()) {
        shown((remedy.commands().needsRoot() ? "sudo " : "") + command)
            .lines()
            .forEach(l -> out.println("  " + l));
      }
      out.println("  ```");
    }
  }

  private void list(String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      out.printf("%n%s:%n%n", heading);
      texts.forEach(text -> out.printf("- %s%n", text(text)));
    }
  }

  private static String shown(String template) {
    return new Template(template).fillKnown(name -> Optional.of(new Value.Text("<" + name + ">")));
  }

  /** In text, a name in angle brackets would be taken for HTML. */
  private static String text(String template) {
    return shown(template).strip().replace("\n", " ").replace("<", "\\<").replace("*", "\\*");
  }
}
