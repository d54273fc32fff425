package org.rfldoctor.probe.shell;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A line that the person said yes to.
 *
 * @param shell as it was shown, with {@code sudo} where that was shown
 * @param folder where it is run; empty for where the person stands
 * @param root whether it is run as root where we are root on somebody's behalf
 * @param asks whether it may ask the person something on the terminal
 */
public record ShellCommand(String shell, Optional<Path> folder, boolean root, boolean asks) {

  /** A line that asks nothing. */
  public ShellCommand(String shell, Optional<Path> folder, boolean root) {
    this(shell, folder, root, false);
  }
}
