package org.rfldoctor.log.judge;

import java.util.List;
import java.util.stream.Stream;
import org.rfldoctor.log.match.TextPattern;

/** What gives a log its structure, whatever its causes are. */
enum Mark {
  /** A line of make with three stars. */
  MAKE(": *** "),
  /** A word that errors begin with; {@link ErrorLine} looks closer. */
  ERROR(
      "error: ",
      "error[",
      "ERROR: ",
      "FATAL ERROR: ",
      "ERROR:root:",
      "fatal: ",
      "Error: ",
      "Exception: ",
      "FAILED: ",
      "panicked at ",
      "Error! ",
      "^dpkg: error processing ",
      "Error response from daemon: ",
      "^E: Unable to ",
      "^E: Package ",
      "^E: Failed to ",
      "^E: Could not ",
      "^E: Sub-process "),
  /** What was typed at a shell, or what a service or {@code set -x} shows of it. */
  PROMPT(
      "$ make",
      "# make",
      "% make",
      "> make",
      "❯ make",
      "+ make",
      "Run make",
      "RUN make",
      "$ cargo",
      "# cargo",
      "❯ cargo",
      "+ cargo",
      "$ sudo ",
      "❯ sudo ",
      "+ sudo ",
      "$ rustup",
      "# rustup",
      "❯ rustup",
      "+ rustup",
      "$ dkms ",
      "# dkms ",
      "$ git send-email",
      "# apt-get ",
      "# apt ");

  private final List<TextPattern> texts;

  Mark(String... texts) {
    this.texts = Stream.of(texts).map(TextPattern::known).toList();
  }

  List<TextPattern> texts() {
    return texts;
  }
}
