package org.rfldoctor.probe.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The owner of a file as a number, since the owner may have no name in a container. */
public record FileOwner(int uid) {
  /** The owner of a path's target; empty if it is unknown. */
  public static Optional<FileOwner> of(Path path) {
    try {
      return Optional.of(new FileOwner((Integer) Files.getAttribute(path, "unix:uid")));
    } catch (IOException | UnsupportedOperationException unknown) {
      return Optional.empty();
    }
  }

  /** The user that this process runs as; -1 if it is unknown. */
  public static FileOwner ofThisProcess() {
    return of(Path.of("/proc/self")).orElse(new FileOwner(-1));
  }
}
