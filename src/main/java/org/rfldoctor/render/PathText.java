package org.rfldoctor.render;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Milestone;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** The whole way to a first patch as a checklist. */
public final class PathText {
  private static final int TITLE = 4;

  private final Look look;

  public PathText(Look look) {
    this.look = look;
  }

  /** Repairs that are open, then every step of the path, with what is done. */
  public void write(Report report, List<Milestone> path, PrintWriter out) {
    Page page = new Page(look);
    new Header(report, Redaction.NONE).write(page);
    page.blank();
    report.steps().stream()
        .filter(step -> step.kind() == Step.Kind.MEND)
        .forEach(step -> row(page, style(step.terms().level()), step, word(step.terms().level())));
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

  private static Style style(Milestone milestone) {
    return switch (milestone.state()) {
      case DONE -> Style.GOOD;
      case OPEN -> Style.OPTIONAL;
      case AHEAD -> Style.SKIPPED;
    };
  }

  private static String word(Milestone milestone) {
    boolean person = milestone.step().kind() == Step.Kind.PERSON;
    return switch (milestone.state()) {
      case DONE -> person ? milestone.step().id() + ", ticked" : "done";
      case OPEN -> person ? milestone.step().id() + ", for you" : "to do";
      case AHEAD -> "later";
    };
  }

  private void row(Page page, Style style, Step step, String word) {
    Line line = look.line().at(2).add(style, look.theme().glyph(style));
    int end = TITLE + DisplayWidth.of(look.text(step.title()));
    boolean beside = end + 3 + DisplayWidth.of(word) <= look.columns();
    if (beside) {
      page.line(line.at(TITLE).add(step.title()).gap(2).add(Style.QUIET, word));
    } else {
      page.beside(line, TITLE, step.title());
      page.prose(TITLE, Style.QUIET, word);
    }
  }

  private void counts(Page page, List<Milestone> path) {
    long done = path.stream().filter(m -> m.state() == Milestone.State.DONE).count();
    List<Milestone> yours = path.stream().filter(m -> m.step().kind() == Step.Kind.PERSON).toList();
    long ticked = yours.stream().filter(m -> m.state() == Milestone.State.DONE).count();
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
