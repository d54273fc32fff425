package org.rfldoctor.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.value.BoundedMatcher;
import org.rfldoctor.check.value.PatternLimitException;

/** The decisive line of an answer. */
final class KeyLine {
  private static final String COMPLAINT =
      "(?i)^.*(?:error|unable to|could not|cannot|\\*\\*\\* \\w).*$";
  private static final String ANY = "\\S.*";

  private KeyLine() {}

  /** Where the pattern is found, else the first complaint, else the first line at all. */
  static String of(Observation observation, String regex) {
    return Stream.of(regex, COMPLAINT, ANY)
        .filter(pattern -> !pattern.isEmpty())
        .flatMap(pattern -> found(observation, pattern).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> found(Observation observation, String regex) {
    return observation.answer().stream()
        .flatMap(answer -> Stream.of(answer.err(), answer.out()))
        .flatMap(text -> line(text, regex).stream())
        .findFirst();
  }

  private static Optional<String> line(String text, String regex) {
    BoundedMatcher matcher = BoundedMatcher.of(regex, text);
    try {
      return matcher.find() ? Optional.of(around(text, matcher.place())) : Optional.empty();
    } catch (PatternLimitException tooLong) {
      return Optional.empty();
    }
  }

  private static String around(String text, int place) {
    int end = text.indexOf('\n', place);
    return text.substring(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length() : end)
        .strip();
  }
}
