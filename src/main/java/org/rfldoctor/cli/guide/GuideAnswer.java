package org.rfldoctor.cli.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answers that the user can give to a step. */
enum GuideAnswer {
  RUN("[r]un", "run", "r", "y", "yes"),
  EXPLAIN("[e]xplain", "explain", "e", "?", "why", "help"),
  DONE("[d]one it myself", "done it myself", "done", "d"),
  SKIP("[s]kip", "skip", "s", "n", "no"),
  QUIT("[q]uit", "quit", "q", "exit");

  private final String shown;
  private final List<String> words;

  GuideAnswer(String shown, String... words) {
    this.shown = shown;
    this.words = List.of(words);
  }

  /** The answer as shown in the question. */
  String shown() {
    return shown;
  }

  /** The possible answer that the user typed; empty if it is none. */
  static Optional<GuideAnswer> of(String typed, List<GuideAnswer> possible) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    return possible.stream().filter(answer -> answer.words.contains(word)).findFirst();
  }

  /** The question with these answers. */
  static String question(List<GuideAnswer> possible) {
    return String.join(", ", possible.stream().map(GuideAnswer::shown).toList()) + "?";
  }
}
