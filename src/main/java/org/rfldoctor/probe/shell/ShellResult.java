package org.rfldoctor.probe.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a {@link ShellCommand}.
 *
 * @param exit exit status of the shell
 * @param changes variables that are different in the shell afterwards; empty for those that are
 *     gone
 */
public record ShellResult(int exit, Map<String, Optional<String>> changes, Duration took) {
  public ShellResult {
    changes = Map.copyOf(changes);
  }

  /** Whether the line says that it succeeded. */
  public boolean succeeded() {
    return exit == 0;
  }
}
