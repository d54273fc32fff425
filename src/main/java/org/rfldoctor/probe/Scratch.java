package org.rfldoctor.probe;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A private folder for tools that insist on writing something when they are asked: it is made only
 * where one of them is met, and removed in the end.
 */
final class Scratch implements AutoCloseable {
  private final Person person;
  private Path folder;

  Scratch(Person person) {
    this.person = person;
  }

  /** The folder, which belongs to the person; empty where none can be made. */
  synchronized Optional<Path> folder() {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory("rfl-doctor-");
        if (!person.become().isEmpty()) {
          Files.setAttribute(folder, "unix:uid", person.uid());
        }
      }
      return Optional.of(folder);
    } catch (IOException | UncheckedIOException | UnsupportedOperationException noPlace) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      remove(folder.toFile());
      folder = null;
    }
  }

  private static void remove(File file) {
    File[] within = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
    if (within != null) {
      for (File each : within) {
        remove(each);
      }
    }
    file.delete();
  }
}
