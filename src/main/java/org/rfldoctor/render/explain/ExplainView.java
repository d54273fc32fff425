package org.rfldoctor.render.explain;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.render.format.ProbeFormatter;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Explanation;

/** Prints the page that explains a check, a diagnosis or a topic. */
public final class ExplainView {
  private static final int INDENT = 2;
  private static final int MAPPED = 16;

  private final RenderSettings look;

  public ExplainView(RenderSettings look) {
    this.look = look;
  }

  /** Prints the page of a check, or of one of its diagnoses. */
  public void write(Explanation explained, String id, PrintWriter out) {
    TextPage page = new TextPage(look);
    Optional<Explanation.OfDiagnosis> diagnosis = explained.diagnosis(id);
    if (diagnosis.isPresent()) {
      diagnosis(page, explained.check(), diagnosis.get());
    } else {
      check(page, explained);
    }
    page.write(out);
  }

  /** Prints the page of a topic. Indented lines are not wrapped. */
  public void topic(String text, PrintWriter out) {
    TextPage page = new TextPage(look);
    new TopicView(page).write(text);
    page.write(out);
  }

  private void check(TextPage page, Explanation explained) {
    Check check = explained.check();
    heading(page, check.id(), check.stage().word() + ", " + check.level().word());
    page.prose(INDENT, Style.PLAIN, check.why());
    asks(page, explained.probes());
    mapped(page, "It needs", check.needs());
    mapped(page, "It uses", check.uses());
    if (!explained.diagnoses().isEmpty()) {
      page.blank().line(0, Style.HEADING, "What may be wrong");
      explained.diagnoses().forEach(diagnosis -> new DiagnosisView(page).write(diagnosis));
    }
    sources(page, check);
  }

  private void diagnosis(TextPage page, Check check, Explanation.OfDiagnosis diagnosis) {
    heading(page, diagnosis.id(), "found by the check " + check.id());
    DiagnosisView view = new DiagnosisView(page);
    view.body(INDENT, diagnosis);
    view.others(INDENT, diagnosis);
    page.blank().line(0, Style.HEADING, "Why it matters");
    page.prose(INDENT, Style.PLAIN, check.why());
    sources(page, check);
  }

  private static void heading(TextPage page, String id, String beside) {
    page.line(page.look().line().add(Style.HEADING, id).gap(2).add(Style.QUIET, beside)).blank();
  }

  private void asks(TextPage page, List<Explanation.NamedProbe> probes) {
    if (probes.isEmpty()) {
      return;
    }
    page.blank().line(0, Style.HEADING, "What it runs and reads");
    for (Explanation.NamedProbe probe : probes) {
      page.beside(
          look.line().at(INDENT).add(Style.QUIET, probe.name()),
          MAPPED,
          ProbeFormatter.asked(probe.probe(), look));
    }
  }

  private void mapped(TextPage page, String word, List<String> ids) {
    if (!ids.isEmpty()) {
      page.blank();
      page.beside(look.line().add(Style.HEADING, word), MAPPED, String.join(", ", ids));
    }
  }

  private static void sources(TextPage page, Check check) {
    listed(page, "Notes", check.notes());
    listed(page, "Sources", check.cites());
  }

  private static void listed(TextPage page, String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      page.blank().line(0, Style.HEADING, heading);
    }
    for (String text : texts) {
      StyledLine line = page.look().line().at(INDENT).add("-");
      page.beside(line, INDENT + 2, text);
    }
  }
}
