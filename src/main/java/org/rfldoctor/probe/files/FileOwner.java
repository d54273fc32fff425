package org.rfldoctor.probe.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whom a file belongs to, by number, since a container may have files of people it cannot name. */
public record FileOwner(int uid) {
  /** Who owns what a path leads to; empty where it cannot be told. */
  public static Optional<FileOwner> of(Path path) {
    try {
      return Optional.of(new FileOwner((Integer) Files.getAttribute(path, "unix:uid")));
    } catch (IOException | UnsupportedOperationException unknown) {
      return Optional.empty();
    }
  }

  /** As whom we run. */
  public static FileOwner ofThisProcess() {
    return of(Path.of("/proc/self")).orElse(new FileOwner(-1));
  }
}
