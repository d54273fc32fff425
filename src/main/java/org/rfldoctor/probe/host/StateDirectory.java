package org.rfldoctor.probe.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.probe.files.SystemFile;

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

  /** The text of a file in it, as the person may read it; empty where there is none. */
  public String text(String name) {
    return SystemFile.text(file(name), person.rights()).orElse("");
  }

  /**
   * Makes a file in the folder, which the person alone may read, and opens it to add to it.
   *
   * @throws IOException where that is not possible
   */
  public OutputStream append(String name) throws IOException {
    return opened(name, true);
  }

  /**
   * Replaces the text of a file in the folder.
   *
   * @throws IOException where that is not possible
   */
  void write(String name, List<String> lines) throws IOException {
    try (OutputStream out = opened(name, false)) {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private OutputStream opened(String name, boolean append) throws IOException {
    CallerFile file = new CallerFile(file(name), person);
    file.create();
    return file.open(append);
  }
}
