package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rfldoctor.probe.host.User;

/**
 * A private folder for tools that insist on writing something when they are asked: it is made only
 * where one of them is met, and removed in the end.
 */
public final class TemporaryDirectory implements AutoCloseable {
  private final User person;
  private Path folder;

  public TemporaryDirectory(User person) {
    this.person = person;
  }

  /** The folder, which belongs to the person; empty where none can be made. */
  public synchronized Optional<Path> folder() {
    try {
      if (folder == null) {
        folder = theirs(Files.createTempDirectory("rfl-doctor-"));
      }
      return Optional.of(folder);
    } catch (IOException | UncheckedIOException | UnsupportedOperationException noPlace) {
      return Optional.empty();
    }
  }

  /** An empty folder of this name within it. */
  Optional<Path> folder(String name) {
    try {
      Optional<Path> within = folder();
      return within.isEmpty()
          ? within
          : Optional.of(theirs(Files.createDirectory(within.get().resolve(name))));
    } catch (IOException | UnsupportedOperationException noPlace) {
      return Optional.empty();
    }
  }

  private Path theirs(Path made) throws IOException {
    if (!person.become().isEmpty()) {
      Files.setAttribute(made, "unix:uid", person.uid());
    }
    return made;
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      remove(folder.toFile());
      folder = null;
    }
  }

  static void remove(File file) {
    File[] within = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
    if (within != null) {
      for (File each : within) {
        remove(each);
      }
    }
    file.delete();
  }
}
