package org.rfldoctor.render;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.report.Proofs;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** A report for people: the checklist, the verdict, and what to do next. */
public final class TextReport {
  /** A screen of 40 lines, less the prompt. */
  private static final int SCREEN = 39;

  private static final int MOST_NAMES = 5;

  private final Look look;
  private final Redaction redaction;

  /** A report that leaves nothing out. */
  public TextReport(Look look) {
    this(look, Redaction.NONE);
  }

  /**
   * A report whose evidence is redacted too; its sentences were when they were filled, but for
   * private facts.
   */
  public TextReport(Look look, Redaction redaction) {
    this.look = look;
    this.redaction = redaction;
  }

  /** Writes the whole report. */
  public void write(Report report, PrintWriter out) {
    Redaction knowing = redaction.knowing(report);
    new TextReport(look, knowing).page(knowing.of(report)).write(out);
  }

  private Page page(Report report) {
    if (look.verbose()) {
      return page(report, Detail.FULL, Shown.everything(), 0, 0);
    }
    return look.paged() ? fitting(report) : page(report, Detail.FULL, Shown.unfolded(), 0, 0);
  }

  private Page fitting(Report report) {
    for (Detail detail : Detail.values()) {
      Shown least = Shown.within(0, report, detail);
      boolean fits = page(report, detail, least, 0, 0).height() <= SCREEN;
      if (fits || detail == Detail.CUT) {
        int room = SCREEN - page(report, detail, least, SCREEN, NextSteps.FEW).height();
        return filled(report, detail, room);
      }
    }
    throw new IllegalStateException("the last detail is always taken");
  }

  /** Rows may take more than a line, and columns grow with what stands in them. */
  private Page filled(Report report, Detail detail, int room) {
    int rows = Math.max(0, room);
    Page page = filled(report, detail, Shown.within(rows, report, detail));
    while (page.height() > SCREEN && rows > 0) {
      rows--;
      page = filled(report, detail, Shown.within(rows, report, detail));
    }
    return page;
  }

  private Page filled(Report report, Detail detail, Shown shown) {
    return page(report, detail, shown, SCREEN, Integer.MAX_VALUE);
  }

  private Page page(Report report, Detail detail, Shown shown, int screen, int most) {
    Page page = new Page(look);
    Names names = new Names(report, look.verbose() ? Integer.MAX_VALUE : MOST_NAMES);
    Wording wording = new Wording(names, redaction, detail, new Proofs(report.results()));
    new Header(report, redaction).write(page);
    page.blank();
    new Checklist(page, report, wording, redaction).write(shown);
    page.blank();
    new Summary(report).write(page);
    StepText steps = new StepText(page, names, CommandText.of(report, look), detail);
    new NextSteps(page, steps, names, detail).write(redacted(report), screen, most);
    return page;
  }

  private List<Step> redacted(Report report) {
    return redaction == Redaction.NONE
        ? report.steps()
        : report.steps().stream().map(new SharedStep(redaction)::of).toList();
  }
}
