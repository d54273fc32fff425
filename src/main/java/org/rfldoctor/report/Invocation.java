package org.rfldoctor.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.ShellWords;

/** What a command runs, as a structure. Only this type makes its text. */
public sealed interface Invocation {
  /** The words, each as it stands in a line for a shell; a long line is broken between them. */
  List<String> words();

  /** The line for a POSIX shell. */
  default String line() {
    return String.join(" ", words());
  }

  /**
   * Whether it is one program with its arguments, so that {@code sudo} before it applies to all of
   * it.
   */
  default boolean isOneProgram() {
    return true;
  }

  /**
   * The words of the same as root. A program applies to one program only, so a line of several gets
   * a shell.
   *
   * @param program such as {@code sudo}
   */
  default List<String> wordsAsRoot(String program) {
    return isOneProgram()
        ? Stream.concat(Stream.of(program), words().stream()).toList()
        : List.of(program, "sh", "-c", ShellQuoting.quoted(line()));
  }

  /**
   * Installs packages.
   *
   * @param manager its name in the table of managers
   * @param program the words before the packages
   */
  record Install(String manager, List<String> program, List<String> packages)
      implements Invocation {
    public Install {
      program = List.copyOf(program);
      packages = List.copyOf(packages);
    }

    @Override
    public List<String> words() {
      return Stream.concat(program.stream(), packages.stream()).toList();
    }

    /** Both at once, each package once. */
    public Install and(Install other) {
      Set<String> both = new LinkedHashSet<>(packages);
      both.addAll(other.packages);
      return new Install(manager, program, List.copyOf(both));
    }
  }

  /**
   * Calls make; words are quoted where a shell needs it.
   *
   * @param arguments variables and options
   */
  record Make(List<String> arguments, List<String> targets) implements Invocation {
    public Make {
      arguments = List.copyOf(arguments);
      targets = List.copyOf(targets);
    }

    @Override
    public List<String> words() {
      return Stream.of(List.of("make"), arguments, targets).flatMap(List::stream).toList();
    }
  }

  /** A line as it stands in a check file. */
  record Shell(String line) implements Invocation {
    @Override
    public List<String> words() {
      return line.contains("\n") ? List.of(line) : ShellWords.split(line);
    }

    /** With more than one program in it, or a redirection, sudo would only reach the first. */
    @Override
    public boolean isOneProgram() {
      return line.chars().noneMatch(character -> "|&;<>\n".indexOf(character) >= 0)
          && !line.startsWith("cd ");
    }
  }
}
