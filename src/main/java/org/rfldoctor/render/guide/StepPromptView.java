package org.rfldoctor.render.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.format.SentenceFormatter;
import org.rfldoctor.render.format.TitleIndex;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.WordWrapper;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Prints a step before {@code guide} asks for a decision. */
final class StepPromptView {
  private static final int INDENT = 2;
  private static final int COMMAND = 5;
  private static final int MOST_NAMES = 8;

  private final TextPage page;
  private final TitleIndex names;
  private final CommandFormatter commands;

  StepPromptView(TextPage page, Report report) {
    this.page = page;
    this.names = new TitleIndex(report, MOST_NAMES);
    this.commands = CommandFormatter.of(report, page.look());
  }

  void write(String place, Step step) {
    title(place, step);
    for (CommandLine line :
        commands.lines(step.commands().stream().map(StepCommand::unattendedForm).toList())) {
      line.lines(page.look(), page.look().columns() - COMMAND)
          .forEach(part -> page.line(COMMAND, Style.COMMAND, part));
    }
    byHand(step);
    reason(step);
    takes(step).ifPresent(sentence -> page.prose(INDENT, Style.PLAIN, sentence));
  }

  /** Prints the documented command, if {@code guide} runs a non-interactive variant. */
  private void byHand(Step step) {
    for (StepCommand command : step.commands()) {
      if (command.isAdapted()) {
        page.prose(INDENT, Style.QUIET, "Documented command: " + command.line());
      }
    }
  }

  private void title(String place, Step step) {
    StyledLine line = page.look().line().add(Style.QUIET, place + ":");
    page.beside(line.gap(1), INDENT, Style.HEADING, step.title());
    if (!step.settles().isEmpty()) {
      page.prose(INDENT, Style.QUIET, "fixes " + names.list(step.settles()));
    }
  }

  /** Prints the first line of the reason. A step without commands has its full text and notes. */
  private void reason(Step step) {
    if (step.commands().isEmpty()) {
      page.prose(INDENT, Style.PLAIN, step.why());
      step.notes()
          .forEach(note -> page.prose(INDENT, Style.PLAIN, SentenceFormatter.sentence(note)));
      return;
    }
    String ellipsis = page.look().theme().ellipsis();
    int width = page.look().textWidth(INDENT);
    String why = page.look().text(step.why());
    List<String> whole = WordWrapper.lines(why, width);
    List<String> cut = WordWrapper.lines(why, width - ellipsis.length() - 1);
    if (whole.size() == 1) {
      page.line(INDENT, Style.PLAIN, whole.get(0));
    } else if (!cut.isEmpty()) {
      page.line(INDENT, Style.PLAIN, cut.get(0) + " " + ellipsis);
    }
  }

  private Optional<String> takes(Step step) {
    List<String> parts = new ArrayList<>();
    if (step.needsRoot()) {
      parts.add(
          commands.way() == PrivilegeEscalation.ALREADY
              ? "Runs as root."
              : "Needs root, by " + commands.way().word() + ".");
    }
    step.policy().impact().map(SentenceFormatter::sentence).ifPresent(parts::add);
    if (!step.policy().makeArguments().isEmpty()) {
      String words = String.join(" ", step.policy().makeArguments());
      parts.add("From now on, pass " + words + " to every make command.");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }
}
