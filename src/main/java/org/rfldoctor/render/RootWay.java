package org.rfldoctor.render;

import java.util.Optional;
import org.rfldoctor.check.ShellWord;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Report;

/** How the user runs a command as root. */
public enum RootWay {
  /** The user is root. */
  ALREADY,
  SUDO,
  DOAS,
  SU;

  /** For the person that a report is about. */
  static RootWay of(Report report) {
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
  String word() {
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
      String there = folder.map(path -> "cd " + ShellWord.quoted(path) + " && ").orElse("");
      return "su - -c " + ShellWord.quoted(there + shell);
    }
    return word() + (isSimple(shell) ? " " + shell : " sh -c " + ShellWord.quoted(shell));
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
