package org.rfldoctor.cli.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment variables for commands: the user's, with the changes of earlier commands. */
final class ShellEnvironment {
  private static final String PATH = "PATH";

  private final Map<String, String> own;
  private final Path home;
  private final boolean cargoWasThere;
  private Map<String, String> now;

  ShellEnvironment(Map<String, String> own, Path home) {
    this.own = Map.copyOf(own);
    this.now = this.own;
    this.home = home;
    this.cargoWasThere = Files.isDirectory(cargo());
  }

  Map<String, String> now() {
    return now;
  }

  /** Takes over the changes of a command. An empty value unsets a variable. */
  void adopt(Map<String, Optional<String>> changes) {
    Map<String, String> changed = new HashMap<>(now);
    changes.forEach(
        (name, value) ->
            value.ifPresentOrElse(v -> changed.put(name, v), () -> changed.remove(name)));
    now = changed;
    addCargo(changed);
  }

  /** Adds cargo's directory to PATH if it is new, as a new login shell would. */
  private void addCargo(Map<String, String> changed) {
    String path = changed.getOrDefault(PATH, "");
    boolean isOnPath = (":" + path + ":").contains(":" + cargo() + ":");
    if (!cargoWasThere && !isOnPath && Files.isDirectory(cargo())) {
      changed.put(PATH, cargo() + ":" + path);
    }
  }

  private Path cargo() {
    String given = own.getOrDefault("CARGO_HOME", "");
    return home.resolve(given.isEmpty() ? ".cargo" : given).resolve("bin");
  }

  /** The commands that make the same changes in the user's own shell. */
  List<String> toBeTyped() {
    return new ShellExports(own, now, home).lines();
  }
}
