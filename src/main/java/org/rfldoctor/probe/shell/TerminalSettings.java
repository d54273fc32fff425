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

/** How the person's terminal is set; a command that is ended on its way may leave it otherwise. */
final class TerminalSettings {
  static final TerminalSettings NONE = new TerminalSettings(Optional.empty());

  /** What a process of ours opens by itself, since the library hands no terminal on. */
  private static final String TERMINAL = "/dev/tty";

  /** So long stty is waited for, in seconds. */
  private static final long PATIENCE = 5;

  private final Optional<String> settings;

  private TerminalSettings(Optional<String> settings) {
    this.settings = settings;
  }

  /** As it is now, by the words of stty; nothing where standard input is no terminal. */
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
