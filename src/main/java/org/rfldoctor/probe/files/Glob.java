package org.rfldoctor.probe.files;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;

/** A path in which {@code *} stands for any part of a name, as in a shell. */
public record Glob(String pattern) {

  /** What may be meant, sorted by name; not asked whether it is there where no star stands. */
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

  /** A star does not match the dot of a hidden name. */
  static boolean matches(String name, String part) {
    return name.startsWith(".") == part.startsWith(".") && fits(name, 0, part, 0);
  }

  private static boolean fits(String name, int from, String part, int at) {
    if (at == part.length()) {
      return from == name.length();
    }
    if (part.charAt(at) != '*') {
      return from < name.length()
          && name.charAt(from) == part.charAt(at)
          && fits(name, from + 1, part, at + 1);
    }
    if (at == part.length() - 1) {
      return true;
    }
    for (int rest = from; rest <= name.length(); rest++) {
      if (fits(name, rest, part, at + 1)) {
        return true;
      }
    }
    return false;
  }
}
