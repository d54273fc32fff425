package org.rfldoctor.probe;

import java.util.Optional;

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
  public static RootAccess of(Person person, Hands hands) {
    if (Owner.ofThisProcess().uid() == Person.ROOT) {
      return ROOT;
    }
    Deed here = new Deed("sudo -n true", Optional.empty(), false);
    if (!hands.knows("sudo", here)) {
      return NONE;
    }
    return hands.holds(here) ? SUDO : PASSWORD;
  }

  /** Whether it works without anybody who types a password. */
  public boolean unattended() {
    return this == ROOT || this == SUDO;
  }
}
