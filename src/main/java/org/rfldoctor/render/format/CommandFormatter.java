package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.check.value.UserShell;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.StepCommand;

/**
 * Formats commands so that the user can paste them from any directory: in the syntax of the user's
 * shell, and with {@code sudo}, {@code doas} or {@code su} if they need root.
 */
public record CommandFormatter(PrivilegeEscalation way, String home, UserShell shell) {

  /** A formatter for a POSIX shell. */
  public CommandFormatter(PrivilegeEscalation way, String home) {
    this(way, home, UserShell.POSIX);
  }

  /** A formatter for the user of a report. */
  public static CommandFormatter of(Report report, RenderSettings look) {
    String path = report.system().facts().value("machine.shell").map(Value::text).orElse("");
    return new CommandFormatter(PrivilegeEscalation.of(report), look.home(), UserShell.of(path));
  }

  /**
   * Formats each command as a line. If all have the same working directory, the first line changes
   * to it.
   */
  public List<CommandLine> lines(List<StepCommand> commands) {
    List<CommandLine> lines = new ArrayList<>();
    boolean together = commands.size() > 1 && areInOneFolder(commands);
    if (together) {
      lines.add(new CommandLine(enter(commands.get(0))));
    }
    for (StepCommand command : commands) {
      lines.add(together ? privileged(command) : line(command));
    }
    return lines;
  }

  private static boolean areInOneFolder(List<StepCommand> commands) {
    for (StepCommand command : commands) {
      if (!command.cwd().equals(commands.get(0).cwd())) {
        return false;
      }
    }
    return commands.get(0).cwd().isPresent();
  }

  /** Formats all commands as one line, joined by {@code &&}. */
  public String inOne(List<StepCommand> commands) {
    return lines(commands).stream().map(CommandLine::text).collect(Collectors.joining(" && "));
  }

  private CommandLine line(StepCommand command) {
    CommandLine line = privileged(command);
    return command.cwd().isPresent() ? line.after(List.of("&&")).after(enter(command)) : line;
  }

  private List<String> enter(StepCommand command) {
    return List.of("cd", HomeAbbreviation.quoted(command.cwd().orElse("."), home));
  }

  private List<String> words(Invocation invocation) {
    String line = invocation.line();
    String typed = shell.typed(line);
    return typed.equals(line) ? invocation.words() : new Invocation.Shell(typed).words();
  }

  /**
   * Formats a command to type in its working directory. Only {@code su -} changes the directory
   * itself, since it starts in root's home.
   */
  public CommandLine privileged(StepCommand command) {
    return command.needsRoot()
        ? way.typed(command.invocation(), command.cwd())
        : new CommandLine(words(command.invocation()));
  }
}
