package org.rfldoctor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numeric version such as 1.85.1, tolerant of what tools put around it ({@code -nightly}, {@code
 * ~ubuntu1}, Debian's {@code +dfsg1-1}); rustc will reach 1.100, so numbers are compared as
 * numbers.
 */
public record Version(List<Integer> numbers) implements Value, Comparable<Version> {
  private static final Pattern NUMBERS =
      Pattern.compile("(?:^|[^0-9A-Za-z.])[vV]?(\\d{1,9}(?:\\.\\d{1,9})*)");
  private static final Pattern EPOCH = Pattern.compile("^\\d+:");

  public Version {
    numbers = List.copyOf(numbers);
  }

  /** The first version in the text; empty where there is none. */
  public static Optional<Version> in(String text) {
    Matcher found = NUMBERS.matcher(EPOCH.matcher(text.strip()).replaceFirst(""));
    if (!found.find()) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    for (String number : found.group(1).split("\\.")) {
      numbers.add(Integer.valueOf(number));
    }
    return Optional.of(new Version(numbers));
  }

  /** The number at this place, 0 where the version is shorter. */
  public int number(int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    numbers.forEach(n -> text.append(text.isEmpty() ? "" : ".").append(n));
    return text.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
