package org.rfldoctor.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A numeric version such as 1.85.1. Parsing ignores the text around it ({@code -nightly}, {@code
 * ~ubuntu1}, Debian's {@code +dfsg1-1}); rustc will reach 1.100, so numbers are compared as
 * numbers.
 */
public record Version(List<Integer> numbers) implements Value, Comparable<Version> {
  private static final int LONGEST_NUMBER = 9;

  public Version {
    numbers = List.copyOf(numbers);
  }

  /** The first version in the text; empty where there is none. */
  public static Optional<Version> in(String text) {
    String rest = withoutEpoch(text.strip());
    for (int at = 0; at < rest.length(); at++) {
      if (at == 0 || separates(rest.charAt(at - 1))) {
        boolean marked = rest.charAt(at) == 'v' || rest.charAt(at) == 'V';
        int start = marked ? at + 1 : at;
        if (isDigit(rest, start)) {
          return Optional.of(read(rest, start));
        }
      }
    }
    return Optional.empty();
  }

  /** Debian puts {@code 1:} before a version that started anew. */
  private static String withoutEpoch(String text) {
    int at = 0;
    while (isDigit(text, at)) {
      at++;
    }
    return at > 0 && text.startsWith(":", at) ? text.substring(at + 1) : text;
  }

  private static boolean separates(char character) {
    boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    return !letter && character != '.' && (character < '0' || character > '9');
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static Version read(String text, int start) {
    List<Integer> numbers = new ArrayList<>();
    int at = start;
    do {
      int from = at;
      while (isDigit(text, at) && at - from < LONGEST_NUMBER) {
        at++;
      }
      numbers.add(Integer.valueOf(text.substring(from, at)));
      at++;
    } while (text.startsWith(".", at - 1) && isDigit(text, at));
    return new Version(numbers);
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
