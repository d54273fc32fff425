package org.rfldoctor.cli.base;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the directory of this program. */
public final class ProgramFolder {
  private ProgramFolder() {}

  /** The directory with bin/ and lib/; empty if the program was not started from a distribution. */
  public static Optional<Path> find() {
    try {
      Path jar =
          Path.of(ProgramFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .toRealPath();
      Path home = jar.getParent().getParent();
      return Files.isExecutable(home.resolve("bin/rfl-doctor"))
          ? Optional.of(home)
          : Optional.empty();
    } catch (IOException | URISyntaxException elsewhere) {
      return Optional.empty();
    }
  }
}
