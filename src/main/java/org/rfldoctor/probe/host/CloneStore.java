package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stores the kernel trees that {@code guide} cloned. Each line has the working directory of {@code
 * guide}, a tab and the tree.
 */
public record CloneStore(StateDirectory state) {
  private static final String FILE = "clones";
  private static final char SEPARATOR = '\t';

  /** The store of a user. */
  public static CloneStore of(User person) {
    return new CloneStore(StateDirectory.of(person));
  }

  /** The last tree that was cloned from this working directory, if it still exists. */
  public Optional<Path> find(Path folder) {
    return lines().stream()
        .filter(line -> line.startsWith(start(folder)) && line.indexOf('\0') < 0)
        .map(line -> Path.of(line.substring(start(folder).length())))
        .filter(tree -> Files.isRegularFile(tree.resolve("Makefile")))
        .reduce((earlier, later) -> later);
  }

  /**
   * Adds a tree.
   *
   * @throws IOException if the file cannot be written
   */
  public void add(Path folder, Path tree) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(start(folder)));
    lines.add(start(folder) + tree);
    state.write(FILE, lines);
  }

  private static String start(Path folder) {
    return folder.toString() + SEPARATOR;
  }

  private List<String> lines() {
    return state.text(FILE).lines().toList();
  }
}
