package org.rfldoctor.catalog.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Check files are invalid. The message has all problems of all files, a line each. */
public final class InvalidCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<CatalogProblem> problems;

  public InvalidCatalogException(List<CatalogProblem> found) {
    super(
        ordered(found).stream()
            .map(CatalogProblem::toString)
            .collect(Collectors.joining("\n", "the check files are wrong\n", "")));
    this.problems = ordered(found);
  }

  private static List<CatalogProblem> ordered(List<CatalogProblem> found) {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(CatalogProblem::position))
        .toList();
  }

  /** All problems, by file and line. */
  public List<CatalogProblem> problems() {
    return problems;
  }
}
