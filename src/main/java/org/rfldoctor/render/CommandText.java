package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.ShellWord;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step.Command;

/**
 * Commands as this person can paste them: from any folder, with {@code sudo} where it takes root.
 */
public record CommandText(boolean root, String home) {

  /** For the person that a report is about. */
  static CommandText of(Report report, Look look) {
    Optional<Value> root = report.given().value("machine.root");
    return new CommandText(root.isPresent() && root.get().text().equals("yes"), look.home());
  }

  /** One line each; a folder that several have in common is entered once. */
  List<String> lines(List<Command> commands) {
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
    return "cd " + HomePath.quoted(command.directory().orElse("."), home);
  }

  /** A line as it is typed in its folder. */
  public String privileged(Command command) {
    if (root || !command.needsRoot()) {
      return command.shell();
    }
    return "sudo " + (isSimple(command.shell()) ? "" : "sh -c ") + asWord(command.shell());
  }

  private static String asWord(String shell) {
    return isSimple(shell) ? shell : ShellWord.quoted(shell);
  }

  /** With more than one program in it, or a redirection, sudo would only reach the first. */
  static boolean isSimple(String shell) {
    for (int i = 0; i < shell.length(); i++) {
      if ("|&;<>\n".indexOf(shell.charAt(i)) >= 0) {
        return false;
      }
    }
    return !shell.startsWith("cd ");
  }
}
