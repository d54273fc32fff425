package org.rfldoctor.render;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.report.Change;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** The conversation of guide: one step at a time, and its result. */
public final class GuideText {
  private static final int INDENT = 5;

  private final Look look;
  private final PrintWriter out;

  public GuideText(Look look, PrintWriter out) {
    this.look = look;
    this.out = out;
  }

  /** Where this machine stands, before the first step and after the last. */
  public void standing(Report report) {
    Page page = new Page(look);
    new Header(report, Redaction.NONE).write(page);
    page.blank();
    new Summary(report).write(page);
    page.write(out);
  }

  /** The verdict in a line. */
  public void verdict(Report report) {
    Page page = new Page(look).blank();
    new Summary(report).write(page);
    page.write(out);
  }

  /**
   * A step: what, why, what is typed, what it takes.
   *
   * @param place such as {@code Step 2 of 5}
   */
  public void step(String place, Step step, Report report) {
    Page page = new Page(look).blank();
    new GuideStep(page, report).write(place, step);
    page.write(out);
  }

  /** All that is known of a step. */
  public void explain(Step step, Report report) {
    Page page = new Page(look).blank();
    new GuideExplanation(page, report).write(step);
    page.write(out);
  }

  /** Asks a question; the answer is typed on its last line. */
  public void ask(String question) {
    Page page = new Page(look).blank();
    List<String> lines = Wrap.lines(look.text(question), look.columns() - 2);
    lines.subList(0, lines.size() - 1).forEach(line -> page.line(0, Style.PLAIN, line));
    page.write(out);
    out.print(lines.get(lines.size() - 1) + " ");
    out.flush();
  }

  /** A line that is run now. */
  public void running(String line) {
    Page page = new Page(look).blank();
    Line first = look.line().add(Style.QUIET, "$");
    page.column(first, 2, Style.COMMAND, Continued.lines(look.text(line), look.columns() - 2));
    page.write(out);
  }

  /** What is different after a step, and what of it is still not right. */
  public void changes(List<Change> changes, List<String> left, Report after) {
    Page page = new Page(look).blank();
    new GuideChanges(page, after).write(changes, left);
    page.write(out);
  }

  /** A heading and lines to be typed or read below it. */
  public void list(String heading, List<String> lines) {
    Page page = new Page(look).blank().prose(0, Style.HEADING, heading);
    for (String line : lines) {
      page.line(INDENT, Style.COMMAND, line);
    }
    page.write(out);
  }

  /** A sentence. */
  public void says(Style style, String sentence) {
    new Page(look).prose(0, style, sentence).write(out);
  }

  /** An empty line. */
  public void blank() {
    new Page(look).blank().write(out);
  }
}
