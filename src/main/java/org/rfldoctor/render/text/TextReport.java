package org.rfldoctor.render.text;

import java.io.PrintWriter;
import org.rfldoctor.render.format.DetailLevel;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Report;

/** Prints a report as text: the checklist, the verdict and the next steps. */
public final class TextReport {
  private static final int USUAL_ROWS = 24;
  private static final int PROMPT = 1;

  private final RenderSettings look;
  private final Redaction redaction;
  private final int rows;

  /**
   * A writer that redacts evidence. Sentences are already redacted, except for private facts, which
   * it redacts too.
   *
   * @param rows lines of the terminal; 0 means unknown and counts as 24
   */
  public TextReport(RenderSettings look, Redaction redaction, int rows) {
    this.look = look;
    this.redaction = redaction;
    this.rows = rows > 0 ? rows : USUAL_ROWS;
  }

  /** Prints the whole report, or on a terminal the parts that fit one screen. */
  public void write(Report report, PrintWriter out) {
    Redaction knowing = redaction.knowing(report);
    new TextReport(look, knowing, rows).page(knowing.of(report)).write(out);
  }

  private TextPage page(Report report) {
    Layout full = new Layout(look, report, redaction, DetailLevel.FULL);
    if (look.verbose() || !look.paged()) {
      return full.whole();
    }
    int height = rows - PROMPT;
    if (full.suits(height)) {
      return full.within(height);
    }
    Layout normal = new Layout(look, report, redaction, DetailLevel.NORMAL);
    return normal.suits(height)
        ? normal.within(height)
        : new Layout(look, report, redaction, DetailLevel.COMPACT).within(height);
  }
}
