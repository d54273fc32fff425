package org.rfldoctor.render.log;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.log.Cause;
import org.rfldoctor.log.Certainty;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.UnnamedError;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.redact.StepRedactor;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.LogCause;
import org.rfldoctor.report.LogReport;
import org.rfldoctor.report.Step;

/**
 * Prints the diagnosis of a log as text: the causes first, each with its lines and the steps that
 * fix it.
 */
public final class LogReportView {
  private static final int INDENT = 4;
  private static final int COMMAND = 9;
  private static final int AROUND = 2;
  private static final int BLOCK = 12;

  private final RenderSettings look;
  private final Redaction redaction;
  private final CommandFormatter commands;

  public LogReportView(RenderSettings look, Redaction redaction, CommandFormatter commands) {
    this.look = look;
    this.redaction = redaction;
    this.commands = commands;
  }

  public void write(LogReport report, PrintWriter out) {
    TextPage page = new TextPage(look);
    heading(page, report);
    report.causes().forEach(cause -> cause(page, cause, report.diagnosis().orElseThrow()));
    if (report.causes().isEmpty()) {
      withoutCause(page, report);
    }
    ending(page, report);
    page.write(out);
  }

  private void heading(TextPage page, LogReport report) {
    List<String> parts = new ArrayList<>();
    parts.add("rfl-doctor " + report.version());
    parts.add(redaction.text(look.path(report.source())));
    report
        .diagnosis()
        .ifPresent(
            read -> {
              parts.add(LogNumbers.counted(read.log().lines(), "line"));
              parts.addAll(read.log().wrappers());
            });
    page.line(0, Style.QUIET, String.join("  " + look.theme().dot() + "  ", parts));
  }

  private void cause(TextPage page, LogCause found, LogDiagnosis read) {
    Cause cause = found.cause();
    Style style = cause.certainty() == Certainty.CERTAIN ? Style.BAD : Style.UNSURE;
    page.blank();
    StyledLine first = look.line().add(style, look.theme().glyph(style));
    page.beside(first, 2, Style.HEADING, redaction.text(found.says()));
    page.prose(INDENT, Style.QUIET, summary(found, read));
    page.blank();
    new LogExcerptView(page, redaction).write(cause.evidence(), AROUND);
    page.blank();
    if (cause.certainty() != Certainty.CERTAIN && !cause.signature().settles().isEmpty()) {
      page.prose(INDENT, Style.PLAIN, "What decides it: " + cause.signature().settles() + ".");
    }
    if (!cause.signature().others().isEmpty()) {
      page.prose(
          INDENT,
          Style.PLAIN,
          "The same text also stands for: " + String.join(", ", cause.signature().others()) + ".");
    }
    for (String advice : cause.wrongAdvice()) {
      page.prose(
          INDENT,
          Style.CAUTION,
          look.theme().glyph(Style.CAUTION)
              + " The log advises \""
              + redaction.text(advice.replaceAll("[<>^$]", ""))
              + "\". That does not help here.");
    }
    here(page, found);
    steps(page, found.steps());
  }

  /** A summary of a cause: {@code clang-not-found, certain, explains 412 of 415 errors}. */
  private static String summary(LogCause found, LogDiagnosis read) {
    Cause cause = found.cause();
    StringBuilder text =
        new StringBuilder(found.diagnosis()).append(", ").append(cause.certainty().word());
    if (cause.occurrences() > 1) {
      text.append(", printed ").append(LogNumbers.grouped(cause.occurrences())).append(" times");
    }
    if (cause.explains() > 0) {
      long all = Math.max(read.errors(), cause.explains());
      boolean alone = read.causes().size() == 1;
      boolean whole = alone && cause.explains() + cause.occurrences() >= all;
      String some = whole ? "all" : LogNumbers.grouped(cause.explains()) + " of";
      text.append(", explains ").append(some).append(' ');
      text.append(LogNumbers.counted(all, "error"));
    }
    return text.toString();
  }

  private void here(TextPage page, LogCause found) {
    String rest = found.hereSays().isEmpty() ? "" : " " + redaction.text(found.hereSays());
    switch (found.here()) {
      case STILL -> page.prose(INDENT, Style.BAD, "This machine still has the cause." + rest);
      case NO_LONGER ->
          page.prose(INDENT, Style.GOOD, "This machine no longer has the cause." + rest);
      case UNKNOWN ->
          page.prose(INDENT, Style.UNSURE, "Not known whether this machine still has it." + rest);
      case NOT_ASKED -> {}
    }
  }

  private void steps(TextPage page, List<Step> steps) {
    int number = 1;
    for (Step plain : steps) {
      Step step = redaction == Redaction.NONE ? plain : new StepRedactor(redaction).of(plain);
      page.beside(
          look.line().at(INDENT).add(number++ + "."), INDENT + 3, Style.HEADING, step.title());
      for (CommandLine line : commands.lines(step.commands())) {
        typed(line).forEach(part -> page.line(COMMAND, Style.COMMAND, part));
      }
      step.notes().forEach(note -> page.prose(INDENT + 3, Style.PLAIN, note));
    }
  }

  /** The lines of a command: wrapped for a screen, whole in a file. */
  private List<String> typed(CommandLine line) {
    return look.paged() ? line.lines(look, look.columns() - COMMAND) : List.of(line.text());
  }

  private void withoutCause(TextPage page, LogReport report) {
    page.blank();
    for (String sentence : NoCauseSentences.of(report)) {
      page.prose(0, Style.PLAIN, redaction.text(sentence));
    }
    for (UnnamedError error :
        report.diagnosis().map(LogDiagnosis::unnamed).orElse(List.of()).stream()
            .limit(1)
            .toList()) {
      page.blank();
      new LogExcerptView(page, redaction).write(error.evidence(), BLOCK);
    }
  }

  private void ending(TextPage page, LogReport report) {
    page.blank();
    report
        .diagnosis()
        .filter(read -> !report.causes().isEmpty())
        .ifPresent(
            read -> {
              String causes = LogNumbers.counted(report.causes().size(), "cause");
              page.prose(0, Style.HEADING, causes + " in the log.");
              NoCauseSentences.beside(read)
                  .forEach(sentence -> page.prose(0, Style.PLAIN, sentence));
            });
    report
        .run()
        .ifPresent(
            run ->
                page.prose(
                    0,
                    Style.PLAIN,
                    "The command ended with exit status "
                        + run.exit()
                        + ". Its output is in "
                        + redaction.text(look.path(run.log()))
                        + "."));
  }
}
