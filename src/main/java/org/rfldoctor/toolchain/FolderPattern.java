package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An absolute path in which a part may hold one {@code *}, such as {@code /usr/lib*}{@code /*}; the
 * stars match in any letter case and match hidden names, as the search of clang-sys does.
 */
record FolderPattern(String pattern) {

  /**
   * What may be a folder, in the order of the names, deepest part last; not asked whether it is.
   */
  Stream<Path> paths(Names names) {
    Stream<Path> found = Stream.of(Path.of("/"));
    for (String part : pattern.substring(1).split("/")) {
      found = found.flatMap(folder -> step(folder, part, names));
    }
    return found;
  }

  private static Stream<Path> step(Path folder, String part, Names names) {
    int star = part.indexOf('*');
    if (star < 0) {
      return Stream.of(folder.resolve(part));
    }
    String head = part.substring(0, star);
    String tail = part.substring(star + 1);
    return names.in(folder).stream().filter(name -> matches(name, head, tail)).map(folder::resolve);
  }

  private static boolean matches(String name, String head, String tail) {
    return name.length() >= head.length() + tail.length()
        && name.regionMatches(true, 0, head, 0, head.length())
        && name.regionMatches(true, name.length() - tail.length(), tail, 0, tail.length());
  }

  static List<FolderPattern> all(String... patterns) {
    return Stream.of(patterns).map(FolderPattern::new).toList();
  }
}
