package org.rfldoctor.render.explain;

import java.util.List;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.render.format.TemplatePreview;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;

/** A diagnosis with all its remedies, independent of a machine. */
final class DiagnosisView {
  private final TextPage page;

  DiagnosisView(TextPage page) {
    this.page = page;
  }

  void write(Diagnosis diagnosis) {
    Style style = style(diagnosis.claim());
    StyledLine line = page.look().line().at(2);
    line.add(style, page.look().theme().glyph(style)).gap(1).add(Style.HEADING, diagnosis.id());
    page.line(line);
    body(4, diagnosis);
  }

  private static Style style(Diagnosis.Severity claim) {
    return switch (claim) {
      case FAIL -> Style.BAD;
      case WARN -> Style.CAUTION;
      case UNKNOWN -> Style.UNSURE;
    };
  }

  void body(int indent, Diagnosis diagnosis) {
    for (TextVariants.Variant variant : diagnosis.says().variants()) {
      page.prose(indent, Style.PLAIN, TemplatePreview.shown(variant.text()));
    }
    if (!diagnosis.because().isEmpty()) {
      String because = String.join(", ", diagnosis.because());
      page.prose(indent, Style.QUIET, "Explained by " + because + ", where that is found too.");
    }
    diagnosis.remedies().forEach(remedy -> remedy(indent, remedy));
  }

  private void remedy(int indent, Remedy remedy) {
    String title = TemplatePreview.shown(remedy.title());
    page.prose(indent, Style.PLAIN, route(remedy.route()) + " " + title);
    if (!remedy.install().isEmpty()) {
      page.prose(indent + 2, Style.COMMAND, "install " + String.join(", ", remedy.install()));
    }
    for (String command : commands(remedy)) {
      page.line(indent + 2, Style.COMMAND, command);
    }
    remedy
        .note()
        .ifPresent(note -> page.prose(indent + 2, Style.PLAIN, TemplatePreview.shown(note)));
  }

  private static String route(Route route) {
    return route instanceof Route.Packages ? "By the package manager:" : "By " + route.word() + ":";
  }

  private static List<String> commands(Remedy remedy) {
    String enter = remedy.commands().cwd().map(folder -> "cd " + folder + " && ").orElse("");
    String root = remedy.commands().needsRoot() ? "sudo " : "";
    return remedy.commands().run().stream()
        .map(run -> TemplatePreview.shown(enter + root + run))
        .toList();
  }
}
