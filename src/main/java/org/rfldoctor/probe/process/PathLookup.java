package org.rfldoctor.probe.process;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file that a word would run, as execvp does: the first on PATH that may be executed,
 * else the first that is there. It remembers, and so lasts for one examination.
 */
public final class PathLookup {
  private final List<String> path;
  private final Map<String, Optional<File>> known = new ConcurrentHashMap<>();

  public PathLookup(String path) {
    this.path = Arrays.asList(path.split(":", -1));
  }

  /**
   * The file; empty where there is none. A relative one starts from the folder. What is named by a
   * path is there even if it is a folder, which then cannot be executed.
   */
  public Optional<File> find(String word, File folder) {
    if (word.indexOf('/') >= 0) {
      return Optional.of(under(folder, word)).filter(File::exists);
    }
    return known.computeIfAbsent(word, name -> onPath(name, folder));
  }

  private Optional<File> onPath(String name, File folder) {
    Optional<File> there = Optional.empty();
    for (String element : path) {
      File file = new File(under(folder, element), name);
      if (isThere(file)) {
        if (file.canExecute()) {
          return Optional.of(file);
        }
        there = there.or(() -> Optional.of(file));
      }
    }
    return there;
  }

  private static File under(File folder, String path) {
    return path.startsWith("/") ? new File(path) : new File(folder, path);
  }

  private static boolean isThere(File file) {
    return file.exists() && !file.isDirectory();
  }
}
