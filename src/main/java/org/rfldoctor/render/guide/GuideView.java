package org.rfldoctor.render.guide;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.format.ProfileText;
import org.rfldoctor.render.format.ReportHeader;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.WordWrapper;
import org.rfldoctor.render.text.VerdictSummary;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.ResultChange;
import org.rfldoctor.report.Step;

/** Prints the dialogue of {@code guide}: one step at a time, and its result. */
public final class GuideView {
  private static final int INDENT = 5;

  private final RenderSettings look;
  private final PrintWriter out;

  public GuideView(RenderSettings look, PrintWriter out) {
    this.look = look;
    this.out = out;
  }

  /** Prints the header and the verdict, before the first step and after the last. */
  public void standing(Report report) {
    TextPage page = new TextPage(look);
    new ProfileText(report).writeHeader(page);
    new ReportHeader(report, Redaction.NONE).write(page);
    page.blank();
    new VerdictSummary(report).write(page);
    page.write(out);
  }

  /** Prints the footer of the profile. */
  public void farewell(Report report) {
    TextPage page = new TextPage(look);
    new ProfileText(report).writeFooter(page);
    page.write(out);
  }

  /** Prints the verdict. */
  public void verdict(Report report) {
    TextPage page = new TextPage(look).blank();
    new VerdictSummary(report).write(page);
    page.write(out);
  }

  /**
   * Prints a step: title, commands, reason and requirements.
   *
   * @param place the step's position, such as {@code Step 2 of 5}
   */
  public void step(String place, Step step, Report report) {
    TextPage page = new TextPage(look).blank();
    new StepPromptView(page, report).write(place, step);
    page.write(out);
  }

  /** Prints all details of a step. */
  public void explain(Step step, Report report) {
    TextPage page = new TextPage(look).blank();
    new StepExplanationView(page, report).write(step);
    page.write(out);
  }

  /** Prints a question. The cursor stays behind it for the user's answer. */
  public void ask(String question) {
    TextPage page = new TextPage(look).blank();
    List<String> lines = WordWrapper.lines(look.text(question), look.columns() - 2);
    lines.subList(0, lines.size() - 1).forEach(line -> page.line(0, Style.PLAIN, line));
    page.write(out);
    out.print(lines.get(lines.size() - 1) + " ");
    out.flush();
  }

  /** Prints a command line that runs now. */
  public void running(CommandLine line) {
    TextPage page = new TextPage(look).blank();
    StyledLine first = look.line().add(Style.QUIET, "$");
    page.column(first, 2, Style.COMMAND, line.lines(look, look.columns() - 2));
    page.write(out);
  }

  /** Prints the changes after a step, and the problems that it did not fix. */
  public void changes(List<ResultChange> changes, List<String> left, Report after) {
    TextPage page = new TextPage(look).blank();
    new ChangesView(page, after).write(changes, left);
    page.write(out);
  }

  /** Prints a heading and lines below it. */
  public void list(String heading, List<String> lines) {
    TextPage page = new TextPage(look).blank().prose(0, Style.HEADING, heading);
    for (String line : lines) {
      page.line(INDENT, Style.COMMAND, line);
    }
    page.write(out);
  }

  /** Prints a sentence. */
  public void says(Style style, String sentence) {
    new TextPage(look).prose(0, style, sentence).write(out);
  }

  /** Prints an empty line. */
  public void blank() {
    new TextPage(look).blank().write(out);
  }
}
