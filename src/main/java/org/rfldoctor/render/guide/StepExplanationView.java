package org.rfldoctor.render.guide;

import java.util.List;
import org.rfldoctor.render.format.ChecklistRow;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.format.SentenceFormatter;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/**
 * Prints all details of a step: the problems that it fixes, why they matter, alternatives and
 * sources.
 */
final class StepExplanationView {
  private static final int INDENT = 2;

  private final TextPage page;
  private final Report report;
  private final CommandFormatter commands;

  StepExplanationView(TextPage page, Report report) {
    this.page = page;
    this.report = report;
    this.commands = CommandFormatter.of(report, page.look());
  }

  void write(Step step) {
    page.prose(0, Style.HEADING, step.title());
    List<Result> settled = report.results().stream().filter(r -> isSettled(r, step)).toList();
    settled.forEach(this::result);
    if (settled.isEmpty()) {
      page.prose(INDENT, Style.PLAIN, step.why());
    }
    step.notes().forEach(note -> page.prose(INDENT, Style.PLAIN, SentenceFormatter.sentence(note)));
    step.alternatives().forEach(this::other);
    for (String id : step.settles()) {
      page.prose(INDENT, Style.QUIET, "rfl-doctor explain " + id);
    }
    page.prose(INDENT, Style.QUIET, "[" + String.join("; ", step.cites()) + "]");
  }

  private static boolean isSettled(Result result, Step step) {
    return result.outcome().diagnosis().filter(d -> step.settles().contains(d.id())).isPresent();
  }

  private void result(Result result) {
    Style style = ChecklistRow.style(result);
    StyledLine line = page.look().line().at(INDENT).add(style, page.look().theme().glyph(style));
    page.beside(line.gap(1), INDENT + 2, Style.HEADING, result.check().title());
    page.prose(INDENT + 2, Style.PLAIN, result.outcome().says());
    page.prose(INDENT + 2, Style.PLAIN, result.check().why());
    result.check().notes().forEach(note -> note(note));
  }

  private void note(String note) {
    page.beside(page.look().line().at(INDENT + 2).add("-"), INDENT + 4, note);
  }

  private void other(Step.Alternative other) {
    page.prose(INDENT, Style.PLAIN, "Or by " + other.route() + ":");
    for (CommandLine line : commands.lines(other.commands())) {
      page.line(INDENT + 3, Style.COMMAND, line.text());
    }
    page.prose(INDENT + 3, Style.QUIET, other.note());
  }
}
