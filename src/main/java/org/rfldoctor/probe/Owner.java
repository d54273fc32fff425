package org.rfldoctor.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whom a file belongs to, by number, since a container may have files of people it cannot name. */
record Owner(int uid) {
  /** Who owns what a path leads to; empty where it cannot be told. */
  static Optional<Owner> of(Path path) {
    try {
      return Optional.of(new Owner((Integer) Files.getAttribute(path, "unix:uid")));
    } catch (IOException | UnsupportedOperationException unknown) {
      return Optional.empty();
    }
  }

  /** As whom we run. */
  static Owner ofThisProcess() {
    return of(Path.of("/proc/self")).orElse(new Owner(-1));
  }
}
