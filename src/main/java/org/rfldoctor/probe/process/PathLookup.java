package org.rfldoctor.probe.process;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds the file that a word would run in Kbuild's shell: the first on PATH that may be executed
 * and that the shell does not pass over, else the first that is there. It remembers, and so lasts
 * for one examination.
 */
public final class PathLookup {
  private final List<String> path;
  private final ShellSearch shell;
  private final Map<String, Optional<File>> known = new ConcurrentHashMap<>();

  public PathLookup(String path) {
    this(path, ShellSearch.ofThisMachine());
  }

  PathLookup(String path, ShellSearch shell) {
    this.path = Arrays.asList(path.split(":", -1));
    this.shell = shell;
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

  /**
   * Whether execvp would start another file than the shell does, so that the word alone does not
   * lead to this one.
   */
  boolean needsPath(String word, File folder, File program) {
    return word.indexOf('/') < 0
        && executable(word, folder).findFirst().filter(first -> !first.equals(program)).isPresent();
  }

  private Optional<File> onPath(String name, File folder) {
    return executable(name, folder)
        .filter(file -> !shell.passesOver(file))
        .findFirst()
        .or(() -> executable(name, folder).findFirst())
        .or(() -> there(name, folder).findFirst());
  }

  private Stream<File> executable(String name, File folder) {
    return there(name, folder).filter(File::canExecute);
  }

  private Stream<File> there(String name, File folder) {
    return path.stream()
        .map(element -> new File(under(folder, element), name))
        .filter(PathLookup::isThere);
  }

  private static File under(File folder, String path) {
    return path.startsWith("/") ? new File(path) : new File(folder, path);
  }

  private static boolean isThere(File file) {
    return file.exists() && !file.isDirectory();
  }
}
