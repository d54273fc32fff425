package org.rfldoctor.cli.dist;

/** The first sentence of a description, for a list of words. */
final class FirstSentence {
  private FirstSentence() {}

  static String of(String format) {
    return String.format(format).strip().replaceFirst("(?s)\\.( .*|$)", "").replace('\n', ' ');
  }
}
