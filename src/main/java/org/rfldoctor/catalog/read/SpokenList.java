package org.rfldoctor.catalog.read;

import java.util.List;

/** Formats a list for a sentence. */
final class SpokenList {
  private SpokenList() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String of(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
