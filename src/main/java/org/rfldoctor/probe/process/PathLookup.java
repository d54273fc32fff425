package org.rfldoctor.probe.process;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the program of a command word, as execvp does: the first executable file on PATH, else the
 * first file. It caches results, so an instance is for one examination.
 */
public final class PathLookup {
  private final List<String> path;
  private final Map<String, Optional<File>> known = new ConcurrentHashMap<>();

  public PathLookup(String path) {
    this.path = Arrays.asList(path.split(":", -1));
  }

  /**
   * The program; empty if there is none. A relative path starts at the given directory. A path may
   * also lead to a directory, which cannot be executed.
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
