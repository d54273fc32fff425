package org.rfldoctor.probe.files;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;

/** A path pattern in which {@code *} matches any part of a name, as in a shell. */
public record Glob(String pattern) {

  /** The matching files, sorted by name. Parts without a star are not checked for existence. */
  public Stream<File> files() {
    if (pattern.indexOf('*') < 0) {
      return Stream.of(new File(pattern));
    }
    Stream<File> found = Stream.of(new File(pattern.startsWith("/") ? "/" : ""));
    for (String part : pattern.split("/")) {
      found = part.isEmpty() ? found : found.flatMap(folder -> step(folder, part));
    }
    return found;
  }

  private static Stream<File> step(File folder, String part) {
    if (part.indexOf('*') < 0) {
      return folder.isFile() ? Stream.empty() : Stream.of(new File(folder, part));
    }
    String[] names = folder.list((f, name) -> matches(name, part));
    return names == null
        ? Stream.empty()
        : Arrays.stream(names).sorted().map(name -> new File(folder, name));
  }

  /**
   * Whether a name matches a part of the pattern. A star does not match the dot of a hidden name.
   */
  static boolean matches(String name, String part) {
    return name.startsWith(".") == part.startsWith(".") && fits(name, part);
  }

  /**
   * Whether a name matches. On a mismatch, only the last star takes one more character, which is
   * sufficient.
   */
  private static boolean fits(String name, String part) {
    int from = 0;
    int at = 0;
    int star = -1;
    int taken = 0;
    while (from < name.length()) {
      if (at < part.length() && part.charAt(at) == '*') {
        star = at++;
        taken = from;
      } else if (at < part.length() && name.charAt(from) == part.charAt(at)) {
        from++;
        at++;
      } else if (star >= 0) {
        from = ++taken;
        at = star + 1;
      } else {
        return false;
      }
    }
    while (at < part.length() && part.charAt(at) == '*') {
      at++;
    }
    return at == part.length();
  }
}
