package org.rfldoctor.probe.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that describe the machine, such as /etc/passwd. */
public final class SystemFile {
  /** The most bytes to read. A list of accounts or mounts is much shorter. */
  private static final int MOST = 8 * 1024 * 1024;

  private SystemFile() {}

  /** The text of a file; empty if it does not exist, cannot be read or is no regular file. */
  public static Optional<String> text(Path file) {
    return text(file, ReadingRights.OWN);
  }

  /** The text of a file if this user may read it; else empty. */
  public static Optional<String> text(Path file, ReadingRights rights) {
    try (InputStream in = rights.open(file.toFile())) {
      return Optional.of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
