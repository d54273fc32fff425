package org.rfldoctor.probe.files;

import java.io.FileInputStream;
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
  private SystemFile() {}

  /** Its text; empty where it is not there or not for us. */
  public static Optional<String> text(Path file) {
    try (InputStream in = new FileInputStream(file.toFile())) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException none) {
      return Optional.empty();
    }
  }
}
