package org.rfldoctor.render.guide;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.check.Level;
import org.rfldoctor.render.format.ReportHeader;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.PathStepStatus;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** Prints the roadmap to a first patch as a checklist. */
public final class PathView {
  private static final int TITLE = 4;

  private final RenderSettings look;

  public PathView(RenderSettings look) {
    this.look = look;
  }

  /** Prints the open fixes, then every step of the roadmap with its state. */
  public void write(Report report, List<PathStepStatus> path, PrintWriter out) {
    TextPage page = new TextPage(look);
    new ReportHeader(report, Redaction.NONE).write(page);
    page.blank();
    report.steps().stream()
        .filter(step -> step.kind() == Step.Kind.FIX)
        .forEach(step -> row(page, style(step.level()), step, word(step.level())));
    path.forEach(milestone -> row(page, style(milestone), milestone.step(), word(milestone)));
    page.blank();
    counts(page, path);
    page.write(out);
  }

  private static Style style(Level level) {
    return switch (level) {
      case REQUIRED -> Style.BAD;
      case RECOMMENDED -> Style.CAUTION;
      case OPTIONAL -> Style.OPTIONAL;
    };
  }

  private static String word(Level level) {
    return level == Level.REQUIRED ? "to do" : level.word();
  }

  private static Style style(PathStepStatus milestone) {
    return switch (milestone.state()) {
      case DONE -> Style.GOOD;
      case OPEN -> Style.OPTIONAL;
      case AHEAD -> Style.SKIPPED;
    };
  }

  private static String word(PathStepStatus milestone) {
    boolean person = milestone.step().kind() == Step.Kind.PERSON;
    return switch (milestone.state()) {
      case DONE -> person ? milestone.step().id() + ", ticked" : "done";
      case OPEN -> person ? milestone.step().id() + ", for you" : "to do";
      case AHEAD -> "later";
    };
  }

  private void row(TextPage page, Style style, Step step, String word) {
    StyledLine line = look.line().at(2).add(style, look.theme().glyph(style));
    int end = TITLE + DisplayWidth.of(look.text(step.title()));
    boolean beside = end + 3 + DisplayWidth.of(word) <= look.columns();
    if (beside) {
      page.line(line.at(TITLE).add(step.title()).gap(2).add(Style.QUIET, word));
    } else {
      page.beside(line, TITLE, step.title());
      page.prose(TITLE, Style.QUIET, word);
    }
  }

  private void counts(TextPage page, List<PathStepStatus> path) {
    long done = path.stream().filter(m -> m.state() == PathStepStatus.State.DONE).count();
    List<PathStepStatus> yours =
        path.stream().filter(m -> m.step().kind() == Step.Kind.PERSON).toList();
    long ticked = yours.stream().filter(m -> m.state() == PathStepStatus.State.DONE).count();
    page.prose(
        0,
        Style.HEADING,
        done
            + " of "
            + path.size()
            + " done; of the "
            + yours.size()
            + " that only you can do, "
            + ticked
            + ".");
    page.prose(
        0,
        Style.QUIET,
        "`rfl-doctor guide --tick ID` when you have done one, --untick to take it back.");
  }
}
