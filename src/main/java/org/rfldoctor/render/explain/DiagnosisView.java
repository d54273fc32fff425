package org.rfldoctor.render.explain;

import java.util.List;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Explanation;

/** Prints a diagnosis with its remedies. */
final class DiagnosisView {
  private final TextPage page;

  DiagnosisView(TextPage page) {
    this.page = page;
  }

  void write(Explanation.OfDiagnosis diagnosis) {
    Style style = style(diagnosis.severity());
    StyledLine line = page.look().line().at(2);
    line.add(style, page.look().theme().glyph(style)).gap(1).add(Style.HEADING, diagnosis.id());
    page.line(line);
    body(4, diagnosis);
  }

  private static Style style(Diagnosis.Severity severity) {
    return switch (severity) {
      case FAIL -> Style.BAD;
      case WARN -> Style.CAUTION;
      case UNKNOWN -> Style.UNSURE;
    };
  }

  void body(int indent, Explanation.OfDiagnosis diagnosis) {
    page.prose(indent, Style.QUIET, origin(diagnosis));
    page.prose(indent, Style.PLAIN, diagnosis.message());
    if (!diagnosis.causes().isEmpty()) {
      String causes = String.join(", ", diagnosis.causes());
      page.prose(indent, Style.QUIET, "Explained by " + causes + ", where that is found too.");
    }
    diagnosis.remedies().forEach(remedy -> remedy(indent, remedy));
    elsewhere(indent, diagnosis);
  }

  /** Prints the remedies for other situations. */
  void others(int indent, Explanation.OfDiagnosis diagnosis) {
    if (!diagnosis.others().isEmpty()) {
      page.blank().line(0, Style.HEADING, "In other situations");
      diagnosis.others().forEach(remedy -> remedy(indent, remedy));
    }
  }

  private void elsewhere(int indent, Explanation.OfDiagnosis diagnosis) {
    if (!diagnosis.elsewhere().isEmpty()) {
      page.prose(
          indent,
          Style.QUIET,
          "On other distributions: " + String.join("; ", diagnosis.elsewhere()) + ".");
    }
  }

  private static String origin(Explanation.OfDiagnosis diagnosis) {
    return diagnosis
        .example()
        .map(source -> source.isEmpty() ? "Example:" : "Example (" + source + "):")
        .orElse("On this machine:");
  }

  private void remedy(int indent, Explanation.OfRemedy remedy) {
    page.prose(indent, Style.PLAIN, "- " + remedy.title());
    List<String> commands = remedy.commands();
    commands.forEach(command -> page.line(indent + 4, Style.COMMAND, command));
    remedy.note().ifPresent(note -> page.prose(indent + 2, Style.PLAIN, note));
  }
}
