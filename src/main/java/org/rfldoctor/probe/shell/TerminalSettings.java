package org.rfldoctor.probe.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zeroturnaround.exec.MessageLoggers;
import org.zeroturnaround.exec.ProcessExecutor;
import org.zeroturnaround.exec.ProcessResult;
import org.zeroturnaround.exec.stream.NullOutputStream;

/** The settings of the user's terminal, to restore them after a command that changed them. */
final class TerminalSettings {
  static final TerminalSettings NONE = new TerminalSettings(Optional.empty());

  /** The terminal. stty opens it itself, since zt-exec does not pass standard input on. */
  private static final String TERMINAL = "/dev/tty";

  /** The time limit of stty, in seconds. */
  private static final long PATIENCE = 5;

  private final Optional<String> settings;

  private TerminalSettings(Optional<String> settings) {
    this.settings = settings;
  }

  /** The current settings, from {@code stty -g}; empty if there is no terminal. */
  static TerminalSettings now() {
    return new TerminalSettings(stty("-g").map(String::strip).filter(text -> !text.isEmpty()));
  }

  void restore() {
    settings.ifPresent(TerminalSettings::stty);
  }

  private static Optional<String> stty(String word) {
    try {
      ProcessResult result =
          new ProcessExecutor("stty", "-F", TERMINAL, word)
              .redirectError(new NullOutputStream())
              .readOutput(true)
              .timeout(PATIENCE, TimeUnit.SECONDS)
              .exitValueAny()
              .setMessageLogger(MessageLoggers.NOP)
              .execute();
      return result.getExitValue() == 0
          ? Optional.of(result.getOutput().getString(StandardCharsets.UTF_8.name()))
          : Optional.empty();
    } catch (IOException | TimeoutException none) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
