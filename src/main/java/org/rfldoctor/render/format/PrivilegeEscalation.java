package org.rfldoctor.render.format;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.Report;

/** The way in which the user runs a command as root. */
public enum PrivilegeEscalation {
  /** The user is root. */
  ALREADY,
  SUDO,
  DOAS,
  SU;

  /** The way for the user of a report. */
  public static PrivilegeEscalation of(Report report) {
    MachineInfo.Account account = report.machine().account();
    if (account.root()) {
      return ALREADY;
    }
    return switch (account.become()) {
      case "doas" -> DOAS;
      case "su" -> SU;
      default -> SUDO;
    };
  }

  /** The program to run, such as {@code sudo}; empty if the user is root. */
  public String word() {
    return switch (this) {
      case ALREADY -> "";
      case SUDO -> "sudo";
      case DOAS -> "doas";
      case SU -> "su";
    };
  }

  /**
   * The line to type. It uses {@code su -}, since plain su on Debian leaves /usr/sbin out of PATH.
   */
  CommandLine typed(Invocation invocation, Optional<String> cwd) {
    if (this == ALREADY) {
      return new CommandLine(invocation.words());
    }
    if (this == SU) {
      String there = cwd.map(path -> "cd " + ShellQuoting.quoted(path) + " && ").orElse("");
      return new CommandLine(
          List.of("su", "-", "-c", ShellQuoting.quoted(there + invocation.line())));
    }
    return new CommandLine(invocation.wordsAsRoot(word()));
  }
}
