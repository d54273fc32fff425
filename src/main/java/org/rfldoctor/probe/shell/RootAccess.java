package org.rfldoctor.probe.shell;

import java.util.Optional;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.host.User;

/** The way in which commands with root rights can run. */
public enum RootAccess {
  /** This process runs as root. */
  ROOT,
  /** sudo works without a password. */
  SUDO,
  /** sudo asks for a password, or refuses. */
  PASSWORD,
  /** sudo is not installed. */
  NONE;

  /** Determines the way for a user. */
  public static RootAccess of(User person, ShellRunner hands) {
    if (FileOwner.ofThisProcess().uid() == User.ROOT) {
      return ROOT;
    }
    ShellCommand here = new ShellCommand("sudo -n true", Optional.empty(), false);
    if (!hands.hasCommand("sudo", here)) {
      return NONE;
    }
    return hands.succeeds(here) ? SUDO : PASSWORD;
  }

  /** Whether it works without a password. */
  public boolean unattended() {
    return this == ROOT || this == SUDO;
  }
}
