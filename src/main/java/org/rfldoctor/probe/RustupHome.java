package org.rfldoctor.probe;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where rustup is sent whose own home is not there yet: it would make one as soon as a proxy is
 * asked for its version, and says the same without (rustup 1.27.1).
 */
record RustupHome(Person person, ProgramLookup programs, Scratch scratch) {
  static final String VARIABLE = "RUSTUP_HOME";

  /** What to add to the environment, if anything. */
  Map<String, String> environment() {
    boolean isUsed = programs.find("rustup", person.home().toFile()).isPresent();
    return !isUsed || isThere(own())
        ? Map.of()
        : scratch
            .folder()
            .map(f -> Map.of(VARIABLE, f.resolve("rustup").toString()))
            .orElse(Map.of());
  }

  private Path own() {
    String given = person.environment().getOrDefault(VARIABLE, "");
    return person.home().resolve(given.isEmpty() ? ".rustup" : given);
  }

  private static boolean isThere(Path home) {
    return new File(home.toFile(), "settings.toml").exists()
        || new File(home.toFile(), "toolchains").exists();
  }
}
