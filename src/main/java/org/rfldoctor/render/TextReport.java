package org.rfldoctor.render;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** A report for people: the checklist, the verdict, and what to do next. */
public final class TextReport {
  /** A screen of 40 lines, less the prompt. */
  private static final int SCREEN = 39;

  private final Look look;
  private final Redaction redaction;

  /** A report that leaves nothing out. */
  public TextReport(Look look) {
    this(look, Redaction.NONE);
  }

  /** A report whose evidence is redacted too; its sentences were when they were filled. */
  public TextReport(Look look, Redaction redaction) {
    this.look = look;
    this.redaction = redaction;
  }

  /** Writes the whole report. */
  public void write(Report report, PrintWriter out) {
    if (look.verbose()) {
      page(report, Shown.everything(), SCREEN).write(out);
    } else {
      int room = SCREEN - page(report, Shown.within(0, report), 0).size();
      page(report, Shown.within(room, report), SCREEN).write(out);
    }
  }

  private Page page(Report report, Shown shown, int screen) {
    Page page = new Page(look);
    Names names = new Names(report);
    Wording wording = new Wording(names, redaction);
    new Header(report, redaction).write(page);
    page.blank();
    new Checklist(page, report, wording, new EvidenceText(page, redaction)).write(shown);
    page.blank();
    new Summary(report).write(page);
    CommandText commands = new CommandText(isRoot(report), look.home());
    new NextSteps(page, new StepText(page, names, commands), screen).write(redacted(report));
    return page;
  }

  private List<Step> redacted(Report report) {
    return redaction == Redaction.NONE
        ? report.steps()
        : report.steps().stream().map(new SharedStep(redaction)::of).toList();
  }

  private static boolean isRoot(Report report) {
    return report
        .given()
        .value("machine.root")
        .filter(root -> root.text().equals("yes"))
        .isPresent();
  }
}
