package org.rfldoctor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people type most: nothing, {@code -C TREE}, and words for make. It is understood without the
 * library for command lines, which takes as long to start as all the rest before the first probe;
 * whatever else there is on a line is left to the library.
 */
final class PlainWords {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*", Pattern.DOTALL);

  private final CheckCommand check = new CheckCommand();
  private final List<String> given = new ArrayList<>();

  private PlainWords(Console console) {
    check.console = console;
    check.build = new BuildOptions();
    check.output = new ReportOptions();
    check.checks = new CatalogOption();
  }

  /** The command that is meant, or nothing where the line is not as plain as that. */
  static Optional<CheckCommand> understood(Console console, List<String> words) {
    PlainWords plain = new PlainWords(console);
    boolean named = !words.isEmpty() && words.get(0).equals("check");
    Iterator<String> rest = words.subList(named ? 1 : 0, words.size()).iterator();
    while (rest.hasNext()) {
      if (!plain.takes(rest.next(), rest)) {
        return Optional.empty();
      }
    }
    plain.check.build.say(plain.given);
    return Optional.of(plain.check);
  }

  private boolean takes(String word, Iterator<String> rest) {
    if (WORD.matcher(word).matches()) {
      return given.add(word);
    }
    boolean tree = word.equals("-C") && check.build.tree == null && rest.hasNext();
    return tree && takes(rest.next());
  }

  private boolean takes(String folder) {
    if (folder.isEmpty() || folder.startsWith("-") || folder.startsWith("@")) {
      return false;
    }
    try {
      check.build.tree = Path.of(folder);
      return true;
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
