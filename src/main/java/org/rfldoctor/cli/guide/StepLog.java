package org.rfldoctor.cli.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.probe.host.StateDirectory;
import org.rfldoctor.probe.shell.ShellResult;
import org.rfldoctor.report.Step;

/** Logs all commands to a file: time, command, exit status and unmodified output. */
final class StepLog implements AutoCloseable {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'guide-'yyyyMMdd-HHmmss'.log'").withZone(ZoneOffset.UTC);

  private final StateDirectory state;
  private final CliContext console;
  private Path file;
  private String heading = "";
  private OutputStream out = OutputStream.nullOutputStream();

  StepLog(StateDirectory state, CliContext console) {
    this.state = state;
    this.console = console;
  }

  /** The file; empty before the first command. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  void step(Step step) {
    heading = "\n== " + step.id() + ": " + step.title() + "\n";
  }

  void begins(String line, Path folder) {
    open();
    write(heading);
    heading = "";
    write("\n" + now() + " in " + folder + "\n$ " + line + "\n");
  }

  synchronized void printed(byte[] bytes, int count) {
    try {
      out.write(bytes, 0, count);
      out.flush();
    } catch (IOException full) {
      out = OutputStream.nullOutputStream();
      console.notice(new WriteError(file, full).message());
    }
  }

  void ended(ShellResult done) {
    write("\n" + now() + " exit " + done.exit() + " after " + done.took().toMillis() + " ms\n");
  }

  void says(String sentence) {
    write(now() + " " + sentence + "\n");
  }

  private void open() {
    if (file != null) {
      return;
    }
    try {
      String name = NAME.format(Instant.now());
      out = state.append(name);
      file = state.file(name);
    } catch (IOException refused) {
      console.notice("no log: " + new WriteError(state.path(), refused).message());
    }
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    printed(bytes, bytes.length);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException alreadySaid) {
      file = null;
    }
  }
}
