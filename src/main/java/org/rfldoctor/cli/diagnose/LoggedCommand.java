package org.rfldoctor.cli.diagnose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.probe.host.StateDirectory;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.shell.ShellCommand;
import org.rfldoctor.probe.shell.ShellRunner;
import org.rfldoctor.render.terminal.CommandOutputPrinter;
import org.rfldoctor.report.LogReport;

/** Runs a command, shows its output immediately, and writes it to a file. */
final class LoggedCommand {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'diagnose-'yyyyMMdd-HHmmss'.log'").withZone(ZoneOffset.UTC);

  /** Seconds for an interrupted command to end. The terminal has sent Ctrl-C to it as well. */
  private static final long GRACE = 3;

  private final CliContext console;
  private final CommandOutputPrinter screen;
  private final ShellRunner runner;
  private final Path log;
  private final OutputStream opened;
  private final CountDownLatch ended = new CountDownLatch(1);
  private OutputStream kept;

  LoggedCommand(CliContext console, CommandOutputPrinter screen, User user) {
    this.console = console;
    this.screen = screen;
    this.runner =
        new ShellRunner(
            user, console.surroundings().folder(), console.surroundings().stdinIsTerminal());
    OpenLog opened = open(user);
    this.log = opened.file();
    this.opened = opened.out();
  }

  Path log() {
    return log;
  }

  /** Opens the log with the user's rights. Only the user can read it. */
  private static OpenLog open(User user) {
    StateDirectory state = StateDirectory.of(user);
    String name = NAME.format(Instant.now());
    try {
      return new OpenLog(state.file(name), state.append(name));
    } catch (IOException refused) {
      return temporary(state.path(), refused);
    }
  }

  private static OpenLog temporary(Path state, IOException refused) {
    try {
      Path file = Files.createTempFile("rfl-doctor-", ".log");
      return new OpenLog(file, Files.newOutputStream(file));
    } catch (IOException alsoRefused) {
      throw new CliException(ExitCode.NOT_WRITTEN, new WriteError(state, refused).message());
    }
  }

  private record OpenLog(Path file, OutputStream out) {}

  LogReport.CommandRun run(List<String> command) {
    String line = command.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
    try (OutputStream out = opened) {
      kept = out;
      int exit = runner.run(new ShellCommand(line, Optional.empty(), false), this::printed).exit();
      return new LogReport.CommandRun(command, exit, log.toString());
    } catch (IOException refused) {
      throw new CliException(
          ExitCode.BUG, "cannot run " + command.get(0) + ": " + refused.getMessage());
    } finally {
      screen.end();
      ended.countDown();
    }
  }

  private synchronized void printed(byte[] bytes, int count) {
    try {
      kept.write(bytes, 0, count);
    } catch (IOException full) {
      kept = OutputStream.nullOutputStream();
      console.notice(new WriteError(log, full).message());
    }
    screen.show(bytes, count);
  }

  /** Waits for the command to end, then kills it. */
  void interrupt() {
    if (!awaited()) {
      runner.stop();
      awaited();
    }
  }

  private boolean awaited() {
    try {
      return ended.await(GRACE, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
