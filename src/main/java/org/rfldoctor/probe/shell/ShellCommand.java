package org.rfldoctor.probe.shell;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A command line that the user agreed to.
 *
 * @param shell the line as shown, including {@code sudo} if that was shown
 * @param folder the directory to run in; empty for the user's working directory
 * @param root whether to run it as root if this process is root and acts for the user
 * @param asks whether it may ask the user questions on the terminal
 */
public record ShellCommand(String shell, Optional<Path> folder, boolean root, boolean asks) {

  /** A command line that asks no questions. */
  public ShellCommand(String shell, Optional<Path> folder, boolean root) {
    this(shell, folder, root, false);
  }
}
