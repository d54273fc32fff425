package org.rfldoctor.render.format;

import java.util.Optional;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Report;

/** How the user runs a command as root. */
public enum PrivilegeEscalation {
  /** The user is root. */
  ALREADY,
  SUDO,
  DOAS,
  SU;

  /** For the person that a report is about. */
  static PrivilegeEscalation of(Report report) {
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
  String typed(String shell, Optional<String> folder) {
    if (this == ALREADY) {
      return shell;
    }
    if (this == SU) {
      String there = folder.map(path -> "cd " + ShellQuoting.quoted(path) + " && ").orElse("");
      return "su - -c " + ShellQuoting.quoted(there + shell);
    }
    return word() + (isSimple(shell) ? " " + shell : " sh -c " + ShellQuoting.quoted(shell));
  }

  /** With more than one program in it, or a redirection, sudo would only reach the first. */
  public static boolean isSimple(String shell) {
    for (int i = 0; i < shell.length(); i++) {
      if ("|&;<>\n".indexOf(shell.charAt(i)) >= 0) {
        return false;
      }
    }
    return !shell.startsWith("cd ");
  }
}
