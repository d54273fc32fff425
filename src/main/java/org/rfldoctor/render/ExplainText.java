package org.rfldoctor.render;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;

/** Pages that explain a check, a diagnosis or a topic. */
public final class ExplainText {
  private static final int INDENT = 2;
  private static final int MAPPED = 16;

  private final Look look;

  public ExplainText(Look look) {
    this.look = look;
  }

  /** The page of a check, or of one of its diagnoses, by its id. */
  public void write(Check check, String id, PrintWriter out) {
    Page page = new Page(look);
    Optional<Diagnosis> diagnosis = check.diagnosis(id);
    if (diagnosis.isPresent()) {
      diagnosis(page, check, diagnosis.get());
    } else {
      check(page, check);
    }
    page.write(out);
  }

  /** The page of a topic: paragraphs, with indented lines as they are. */
  public void topic(String text, PrintWriter out) {
    Page page = new Page(look);
    new TopicText(page).write(text);
    page.write(out);
  }

  private void check(Page page, Check check) {
    heading(page, check.id(), check.stage().word() + ", " + check.level().word());
    page.prose(INDENT, Style.PLAIN, check.why());
    asks(page, check);
    mapped(page, "It needs", check.needs());
    mapped(page, "It uses", check.uses());
    if (!check.diagnoses().isEmpty()) {
      page.blank().line(0, Style.HEADING, "What may be wrong");
      check.diagnoses().forEach(diagnosis -> new DiagnosisText(page).write(diagnosis));
    }
    sources(page, check);
  }

  private void diagnosis(Page page, Check check, Diagnosis diagnosis) {
    heading(page, diagnosis.id(), "found by the check " + check.id());
    new DiagnosisText(page).body(INDENT, diagnosis);
    page.blank().line(0, Style.HEADING, "Why it matters");
    page.prose(INDENT, Style.PLAIN, check.why());
    sources(page, check);
  }

  private static void heading(Page page, String id, String beside) {
    page.line(page.look().line().add(Style.HEADING, id).gap(2).add(Style.QUIET, beside)).blank();
  }

  private void asks(Page page, Check check) {
    if (check.probes().isEmpty()) {
      return;
    }
    page.blank().line(0, Style.HEADING, "What it asks");
    check
        .probes()
        .forEach(
            (name, probe) ->
                page.beside(
                    look.line().at(INDENT).add(Style.QUIET, name),
                    MAPPED,
                    QuestionText.unasked(probe)));
  }

  private void mapped(Page page, String word, List<String> ids) {
    if (!ids.isEmpty()) {
      page.blank();
      page.beside(look.line().add(Style.HEADING, word), MAPPED, String.join(", ", ids));
    }
  }

  private static void sources(Page page, Check check) {
    listed(page, "Notes", check.notes());
    listed(page, "Sources", check.cites());
  }

  private static void listed(Page page, String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      page.blank().line(0, Style.HEADING, heading);
    }
    for (String text : texts) {
      Line line = page.look().line().at(INDENT).add("-");
      page.beside(line, INDENT + 2, Placeholders.shown(text));
    }
  }
}
