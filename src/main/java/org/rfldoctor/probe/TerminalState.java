package org.rfldoctor.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the person's terminal is set; a command that is ended on its way may leave it otherwise. */
final class TerminalState {
  static final TerminalState NONE = new TerminalState(Optional.empty());

  private final Optional<String> settings;

  private TerminalState(Optional<String> settings) {
    this.settings = settings;
  }

  /** As it is now, by the words of stty; nothing where standard input is no terminal. */
  static TerminalState now() {
    return new TerminalState(stty("-g").map(String::strip).filter(text -> !text.isEmpty()));
  }

  void restore() {
    settings.ifPresent(TerminalState::stty);
  }

  private static Optional<String> stty(String word) {
    try {
      Process process =
          new ProcessBuilder("stty", word)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] printed = process.getInputStream().readAllBytes();
      return process.waitFor() == 0
          ? Optional.of(new String(printed, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
