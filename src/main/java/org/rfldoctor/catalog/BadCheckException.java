package org.rfldoctor.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The check files are wrong; tells of all that is wrong in all of them, a line each. */
public final class BadCheckException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  BadCheckException(List<Problem> found) {
    super(
        ordered(found).stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n", "the check files are wrong\n", "")));
    this.problems = ordered(found);
  }

  private static List<Problem> ordered(List<Problem> found) {
    return found.stream().distinct().sorted(Comparator.comparing(Problem::position)).toList();
  }

  /** All that is wrong, by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
