package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of what outlives a run, below {@code XDG_STATE_HOME} or {@code ~/.local/state}. What
 * is made in it belongs to the person, also when root makes it on that person's behalf.
 */
public record StateDirectory(Path path, User person) {
  private static final String USUAL = ".local/state";

  /** The person's. */
  public static StateDirectory of(User person) {
    Path given = Path.of(person.environment().getOrDefault("XDG_STATE_HOME", ""));
    Path state = given.isAbsolute() ? given : person.home().resolve(USUAL);
    return new StateDirectory(state.resolve("rfl-doctor"), person);
  }

  /** A file in it, whether or not it is there. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /**
   * Makes an empty file in the folder, and the folder, unless they are there.
   *
   * @throws IOException where that is not possible
   */
  public Path createFile(String name) throws IOException {
    makeFolder(path);
    Path file = file(name);
    if (Files.notExists(file)) {
      own(Files.createFile(file));
    }
    return file;
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      makeFolder(folder.getParent());
      own(Files.createDirectory(folder));
    }
  }

  private void own(Path made) throws IOException {
    if (!person.become().isEmpty()) {
      Files.setAttribute(made, "unix:uid", person.uid());
    }
  }
}
