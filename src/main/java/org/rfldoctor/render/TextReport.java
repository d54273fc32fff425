package org.rfldoctor.render;

import java.io.PrintWriter;
import org.rfldoctor.report.Report;

/** A report for people: the checklist, the verdict, and what to do next. */
public final class TextReport {
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
    Page page = new Page(look);
    Names names = new Names(report);
    new Header(report, redaction).write(page);
    page.blank();
    new Checklist(page, report, names, new EvidenceText(page, redaction)).write();
    page.blank();
    new Summary(report).write(page);
    CommandText commands = new CommandText(isRoot(report), look.home());
    new NextSteps(page, new StepText(page, names, commands)).write(report.steps());
    page.write(out);
  }

  private static boolean isRoot(Report report) {
    return report
        .given()
        .value("machine.root")
        .filter(root -> root.text().equals("yes"))
        .isPresent();
  }
}
