package org.rfldoctor.probe.shell;

import java.util.Optional;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.host.User;

/** Whether commands that need root can be run. */
public enum RootAccess {
  /** We are root. */
  ROOT,
  /** By sudo, which asks for no password. */
  SUDO,
  /** By sudo, which asks the person for a password, or refuses. */
  PASSWORD,
  /** There is no sudo. */
  NONE;

  /** How it is for this person. */
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

  /** Whether it works without anybody who types a password. */
  public boolean unattended() {
    return this == ROOT || this == SUDO;
  }
}
