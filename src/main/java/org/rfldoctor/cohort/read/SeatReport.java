package org.rfldoctor.cohort.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.Verdict;

/**
 * What a board takes from the report of one machine. Every text in it is another's: bounded in
 * length, but with whatever characters it had.
 *
 * @param source the file, as it was named
 * @param id pseudonym or id of the machine; empty where it has neither
 * @param verdict by its checks, whatever it claims
 * @param problems what makes it not ready or unsure
 * @param warnings what is recommended and missing
 * @param steps the fixes, without reasons and sources
 * @param print the same for reports that agree in every outcome
 */
public record SeatReport(
    String source,
    String label,
    String id,
    Map<Field, String> about,
    Instant started,
    boolean complete,
    Verdict verdict,
    int checks,
    List<Problem> problems,
    List<Problem> warnings,
    List<Step> steps,
    long print,
    List<Finding> findings) {
  public SeatReport {
    about = Map.copyOf(about);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
  }

  /** What is known of machine, tree and program. */
  public enum Field {
    DISTRO,
    DISTRO_VERSION,
    ARCH,
    RELEASE,
    VERSION,
    CATALOG,
    PROFILE,
    PROFILE_DIGEST
  }

  /** One of the known things; empty where it is not known. */
  public String about(Field field) {
    return about.getOrDefault(field, "");
  }

  /** The system as the field calls it, such as Ubuntu 24.04. */
  public String system() {
    String distro = about(Field.DISTRO);
    String name = distro.isEmpty() ? "unknown system" : capital(distro);
    return Stream.of(name, about(Field.DISTRO_VERSION))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The problem of this cause. */
  public Optional<Problem> problem(String cause) {
    return problems.stream().filter(problem -> problem.cause().equals(cause)).findFirst();
  }

  private static String capital(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(word.substring(Character.charCount(first)))
        .toString();
  }
}
