package org.rfldoctor.render.format;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Report;

/** How the user runs a command as root. */
public enum PrivilegeEscalation {
  /** The user is root. */
  ALREADY,
  SUDO,
  DOAS,
  SU;

  /** For the person that a report is about. */
  public static PrivilegeEscalation of(Report report) {
    Optional<String> root = report.given().value("machine.root").map(Value::text);
    Optional<String> become = report.given().value("machine.become").map(Value::text);
    if (root.filter("yes"::equals).isPresent()) {
      return ALREADY;
    }
    return switch (become.orElse("sudo")) {
      case "doas" -> DOAS;
      case "su" -> SU;
      default -> SUDO;
    };
  }

  /** The program that asks for it. */
  public String word() {
    return switch (this) {
      case ALREADY -> "";
      case SUDO -> "sudo";
      case DOAS -> "doas";
      case SU -> "su";
    };
  }

  /**
   * The line as it is typed; su with a dash, since Debian's leaves /usr/sbin out of PATH without.
   */
  CommandLine typed(Invocation invocation, Optional<String> cwd) {
    CommandLine line = new CommandLine(invocation.words());
    if (this == ALREADY) {
      return line;
    }
    if (this == SU) {
      String there = cwd.map(path -> "cd " + ShellQuoting.quoted(path) + " && ").orElse("");
      return new CommandLine(
          List.of("su", "-", "-c", ShellQuoting.quoted(there + invocation.line())));
    }
    return invocation.isOneProgram()
        ? line.after(List.of(word()))
        : new CommandLine(List.of(word(), "sh", "-c", ShellQuoting.quoted(invocation.line())));
  }
}
