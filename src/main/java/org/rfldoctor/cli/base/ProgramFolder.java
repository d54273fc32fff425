package org.rfldoctor.cli.base;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that this program runs from. */
public final class ProgramFolder {
  private ProgramFolder() {}

  /** The folder with bin/ and lib/; empty where the classes run from elsewhere. */
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
