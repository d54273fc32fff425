package org.rfldoctor.cli.dist;

/** Extracts the first sentence of a description, for a completion list. */
final class FirstSentence {
  private FirstSentence() {}

  static String of(String format) {
    return String.format(format).strip().replaceFirst("(?s)\\.( .*|$)", "").replace('\n', ' ');
  }
}
