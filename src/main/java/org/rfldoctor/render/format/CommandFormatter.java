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
 * Commands as this person can paste them: from any folder, in the words of the own shell, with
 * {@code sudo} or its like where it takes root.
 */
public record CommandFormatter(PrivilegeEscalation way, String home, UserShell shell) {

  /** For a POSIX shell. */
  public CommandFormatter(PrivilegeEscalation way, String home) {
    this(way, home, UserShell.POSIX);
  }

  /** For the person that a report is about. */
  public static CommandFormatter of(Report report, RenderSettings look) {
    String path = report.system().facts().value("machine.shell").map(Value::text).orElse("");
    return new CommandFormatter(PrivilegeEscalation.of(report), look.home(), UserShell.of(path));
  }

  /** One line each; a folder that several have in common is entered once. */
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

  /** All of them in one line. */
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

  /** A line as it is typed in its folder. */
  public CommandLine privileged(StepCommand command) {
    return command.needsRoot()
        ? way.typed(command.invocation(), command.cwd())
        : new CommandLine(words(command.invocation()));
  }
}
