package org.rfldoctor.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of what outlives a run, below {@code XDG_STATE_HOME} or {@code ~/.local/state}. What
 * is made in it belongs to the person, also when root makes it on that person's behalf.
 */
public record StateFolder(Path path, Person person) {
  private static final String USUAL = ".local/state";

  /** The person's. */
  public static StateFolder of(Person person) {
    Path given = Path.of(person.environment().getOrDefault("XDG_STATE_HOME", ""));
    Path state = given.isAbsolute() ? given : person.home().resolve(USUAL);
    return new StateFolder(state.resolve("rfl-doctor"), person);
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
  public Path made(String name) throws IOException {
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
