package org.rfldoctor.cohort.board;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** The commands of a step as they are typed on the machine that asked for them. */
final class Commands {
  private Commands() {}

  static List<String> of(Step step) {
    List<String> lines = new ArrayList<>();
    for (StepCommand command : step.commands()) {
      lines.add(line(command));
    }
    return lines;
  }

  private static String line(StepCommand command) {
    String typed =
        command.needsRoot()
            ? String.join(" ", command.invocation().wordsAsRoot("sudo"))
            : command.line();
    return command.cwd().map(folder -> "cd " + folder(folder) + " && ").orElse("") + typed;
  }

  /** A redacted folder begins with a tilde, which a shell takes without quotes only. */
  private static String folder(String folder) {
    return folder.startsWith("~/") && folder.length() > 2
        ? "~/" + ShellQuoting.quoted(folder.substring(2))
        : folder.equals("~") ? folder : ShellQuoting.quoted(folder);
  }
}
