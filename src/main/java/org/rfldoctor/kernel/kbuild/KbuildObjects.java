package org.rfldoctor.kernel.kbuild;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the Kconfig symbol that builds an object, in a Makefile of Kbuild: {@code
 * obj-$(CONFIG_NOVA_CORE) += nova_core.o}. The symbol of a surrounding {@code ifdef} takes
 * precedence.
 */
public final class KbuildObjects {
  private static final String IFDEF = "ifdef CONFIG_";
  private static final String SYMBOL = "$(CONFIG_";
  private static final String NONE = "";
  private static final int DEEPEST = 3;

  /**
   * An assignment: its variable, its words, and the symbol of the innermost ifdef; empty if there
   * is none.
   */
  private record Line(String target, List<String> words, String ifdef) {}

  private final List<Line> lines = new ArrayList<>();
  private final Deque<String> ifdefs = new ArrayDeque<>();

  private KbuildObjects() {}

  /** Reads the assignments of a Makefile. */
  public static KbuildObjects of(String makefile) {
    KbuildObjects symbols = new KbuildObjects();
    makefile.replace("\\\n", " ").lines().map(String::strip).forEach(symbols::read);
    return symbols;
  }

  private void read(String line) {
    if (line.startsWith("if")) {
      ifdefs.push(line.startsWith(IFDEF) ? line.substring(IFDEF.length()) : NONE);
    } else if (line.startsWith("else") && !ifdefs.isEmpty()) {
      ifdefs.pop();
      ifdefs.push(NONE);
    } else if (line.startsWith("endif") && !ifdefs.isEmpty()) {
      ifdefs.pop();
    } else if (line.indexOf('=') > 0 && line.charAt(0) != '#') {
      lines.add(assignment(line));
    }
  }

  private Line assignment(String line) {
    int equals = line.indexOf('=');
    String target = line.substring(0, equals).replace("+", "").replace(":", "").strip();
    List<String> words = Arrays.asList(line.substring(equals + 1).strip().split("\\s+"));
    return new Line(target, words, ifdefs.isEmpty() ? NONE : ifdefs.peek());
  }

  /**
   * The symbol that builds an object, or the object that it is a part of. The object is named
   * without {@code .o}, the symbol without {@code CONFIG_}.
   */
  public Optional<String> symbolOf(String object) {
    return symbolOf(object, 0);
  }

  private Optional<String> symbolOf(String object, int depth) {
    return lines.stream()
        .filter(line -> line.words().contains(object + ".o"))
        .flatMap(line -> symbol(line, depth).stream())
        .findFirst();
  }

  private Optional<String> symbol(Line line, int depth) {
    if (!line.ifdef().equals(NONE)) {
      return Optional.of(line.ifdef());
    }
    String target = line.target();
    int start = target.indexOf(SYMBOL);
    if (start >= 0 && target.indexOf(')', start) > 0) {
      return Optional.of(target.substring(start + SYMBOL.length(), target.indexOf(')', start)));
    }
    boolean isPart = target.endsWith("-y") || target.endsWith("-objs");
    String whole = isPart ? target.substring(0, target.lastIndexOf('-')) : "obj";
    return whole.equals("obj") || depth > DEEPEST ? Optional.empty() : symbolOf(whole, depth + 1);
  }
}
