package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step.Command;

/**
 * Commands as this person can paste them: from any folder, with {@code sudo} or its like where it
 * takes root.
 */
public record CommandFormatter(PrivilegeEscalation way, String home) {

  /** For the person that a report is about. */
  public static CommandFormatter of(Report report, RenderSettings look) {
    return new CommandFormatter(PrivilegeEscalation.of(report), look.home());
  }

  /** One line each; a folder that several have in common is entered once. */
  public List<String> lines(List<Command> commands) {
    List<String> lines = new ArrayList<>();
    boolean together = commands.size() > 1 && areInOneFolder(commands);
    if (together) {
      lines.add(enter(commands.get(0)));
    }
    for (Command command : commands) {
      lines.add(together ? privileged(command) : line(command));
    }
    return lines;
  }

  private static boolean areInOneFolder(List<Command> commands) {
    for (Command command : commands) {
      if (!command.directory().equals(commands.get(0).directory())) {
        return false;
      }
    }
    return commands.get(0).directory().isPresent();
  }

  /** All of them in one line. */
  public String inOne(List<Command> commands) {
    return String.join(" && ", lines(commands));
  }

  private String line(Command command) {
    return command.directory().isPresent()
        ? enter(command) + " && " + privileged(command)
        : privileged(command);
  }

  private String enter(Command command) {
    return "cd " + HomeAbbreviation.quoted(command.directory().orElse("."), home);
  }

  /** A line as it is typed in its folder. */
  public String privileged(Command command) {
    return command.needsRoot() ? way.typed(command.shell(), command.directory()) : command.shell();
  }
}
