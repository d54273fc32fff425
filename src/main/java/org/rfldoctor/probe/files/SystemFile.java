package org.rfldoctor.probe.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that says something of the machine; by a plain stream, since channels take as long to load
 * as to read.
 */
public final class SystemFile {
  /** In bytes; a list of accounts or mounts is much shorter. */
  private static final int MOST = 8 * 1024 * 1024;

  private SystemFile() {}

  /** Its text; empty where it is not there, not for us, or no regular file. */
  public static Optional<String> text(Path file) {
    return text(file, ReadingRights.OWN);
  }

  /** Its text, if this user may read it. */
  public static Optional<String> text(Path file, ReadingRights rights) {
    try (InputStream in = rights.open(file.toFile())) {
      return Optional.of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
