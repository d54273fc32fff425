package org.rfldoctor.render;

import java.io.PrintWriter;
import org.rfldoctor.report.Report;

/** A report for people: the checklist, the verdict, and what to do next. */
public final class TextReport {
  private static final int USUAL_ROWS = 24;
  private static final int PROMPT = 1;

  private final Look look;
  private final Redaction redaction;
  private final int rows;

  /**
   * A report whose evidence is redacted; its sentences were redacted when they were filled, but for
   * private facts.
   *
   * @param rows lines of the terminal; 0 where it does not tell, which counts as 24
   */
  public TextReport(Look look, Redaction redaction, int rows) {
    this.look = look;
    this.redaction = redaction;
    this.rows = rows > 0 ? rows : USUAL_ROWS;
  }

  /** Writes the whole report, or on a terminal as much as fits one screen. */
  public void write(Report report, PrintWriter out) {
    Redaction knowing = redaction.knowing(report);
    new TextReport(look, knowing, rows).page(knowing.of(report)).write(out);
  }

  private Page page(Report report) {
    Layout full = new Layout(look, report, redaction, Detail.FULL);
    if (look.verbose() || !look.paged()) {
      return full.whole();
    }
    int height = rows - PROMPT;
    if (full.suits(height)) {
      return full.within(height);
    }
    Layout normal = new Layout(look, report, redaction, Detail.NORMAL);
    return normal.suits(height)
        ? normal.within(height)
        : new Layout(look, report, redaction, Detail.COMPACT).within(height);
  }
}
