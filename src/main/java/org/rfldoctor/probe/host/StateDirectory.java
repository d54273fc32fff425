package org.rfldoctor.probe.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.probe.files.SystemFile;

/**
 * The directory of files that outlive a run, in {@code XDG_STATE_HOME} or {@code ~/.local/state}.
 * The files belong to the user, even if root acts for the user.
 */
public record StateDirectory(Path path, User person) {
  private static final String USUAL = ".local/state";

  /** The state directory of a user. */
  public static StateDirectory of(User person) {
    Path given = Path.of(person.environment().getOrDefault("XDG_STATE_HOME", ""));
    Path state = given.isAbsolute() ? given : person.home().resolve(USUAL);
    return new StateDirectory(state.resolve("rfl-doctor"), person);
  }

  /** The path of a file in the directory, which need not exist. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** The text of a file, read with the user's rights; an empty text if there is none. */
  public String text(String name) {
    return SystemFile.text(file(name), person.rights()).orElse("");
  }

  /**
   * Opens a file to append to it. If it does not exist, it is created, readable only by the user.
   *
   * @throws IOException if this fails
   */
  public OutputStream append(String name) throws IOException {
    return opened(name, true);
  }

  /**
   * Replaces the text of a file.
   *
   * @throws IOException if this fails
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
