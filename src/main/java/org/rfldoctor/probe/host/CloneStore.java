package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kernel trees that guide has cloned, one a line: the folder that it was started in, and after
 * a tabulator the tree.
 */
public record CloneStore(StateDirectory state) {
  private static final String FILE = "clones";
  private static final char SEPARATOR = '\t';

  /** The person's. */
  public static CloneStore of(User person) {
    return new CloneStore(StateDirectory.of(person));
  }

  /** The tree that was cloned last from this folder, if it is still there. */
  public Optional<Path> find(Path folder) {
    return lines().stream()
        .filter(line -> line.startsWith(start(folder)) && line.indexOf('\0') < 0)
        .map(line -> Path.of(line.substring(start(folder).length())))
        .filter(tree -> Files.isRegularFile(tree.resolve("Makefile")))
        .reduce((earlier, later) -> later);
  }

  /**
   * Remembers a tree.
   *
   * @throws IOException where it cannot be written
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
