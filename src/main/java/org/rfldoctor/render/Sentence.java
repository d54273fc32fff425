package org.rfldoctor.render;

import java.util.List;

/** The first clause of an explanation, for where there is no room for all of it. */
final class Sentence {
  private static final List<String> STOPS = List.of(". ", "; ", ": ");

  private Sentence() {}

  static String shortened(String says) {
    boolean quoted = false;
    for (int at = 0; at + 1 < says.length(); at++) {
      quoted ^= says.charAt(at) == '"';
      if (!quoted && STOPS.contains(says.substring(at, at + 2))) {
        return says.substring(0, at) + ".";
      }
    }
    return says;
  }
}
