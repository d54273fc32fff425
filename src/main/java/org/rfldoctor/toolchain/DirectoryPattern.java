package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An absolute path in which a part may hold one {@code *}, such as {@code /usr/lib*}{@code /*}; the
 * stars match in any letter case and match hidden names, as the search of clang-sys does.
 */
record DirectoryPattern(String pattern) {

  /** The paths that match, sorted by name; they are not checked for existence. */
  List<Path> paths(DirectoryCache names) {
    List<Path> found = List.of(Path.of("/"));
    for (String part : pattern.substring(1).split("/")) {
      List<Path> next = new ArrayList<>();
      found.forEach(folder -> step(folder, part, names, next));
      found = next;
    }
    return found;
  }

  private static void step(Path folder, String part, DirectoryCache names, List<Path> found) {
    int star = part.indexOf('*');
    if (star < 0) {
      found.add(folder.resolve(part));
      return;
    }
    String head = part.substring(0, star);
    String tail = part.substring(star + 1);
    for (String name : names.in(folder, name -> matches(name, head, tail))) {
      found.add(folder.resolve(name));
    }
  }

  /** Excludes the usual names of libraries and scripts, which are not directories. */
  private static boolean matches(String name, String head, String tail) {
    return !name.contains(".so")
        && !name.endsWith(".a")
        && !name.endsWith(".py")
        && name.length() >= head.length() + tail.length()
        && name.regionMatches(true, 0, head, 0, head.length())
        && name.regionMatches(true, name.length() - tail.length(), tail, 0, tail.length());
  }

  static List<DirectoryPattern> all(String... patterns) {
    return Stream.of(patterns).map(DirectoryPattern::new).toList();
  }
}
