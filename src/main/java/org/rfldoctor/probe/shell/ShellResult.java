package org.rfldoctor.probe.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a {@link ShellCommand}.
 *
 * @param exit the exit status of the shell
 * @param changes the changed environment variables of the shell; an empty value for an unset one
 */
public record ShellResult(int exit, Map<String, Optional<String>> changes, Duration took) {
  public ShellResult {
    changes = Map.copyOf(changes);
  }

  /** Whether the exit status is 0. */
  public boolean succeeded() {
    return exit == 0;
  }
}
