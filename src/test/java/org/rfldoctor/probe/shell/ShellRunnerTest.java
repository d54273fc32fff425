package org.rfldoctor.probe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.Survivors;
import org.rfldoctor.probe.host.User;

class ShellRunnerTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<String, String> environment =
      new HashMap<>(Map.of("PATH", "/usr/bin:/bin", "GONE", "soon"));

  @Test
  void commandRunsInTheWorkingDirectory() throws IOException {
    ShellResult done = run("touch made-here");

    assertThat(done.succeeded()).isTrue();
    assertThat(folder.resolve("made-here")).exists();
  }

  @Test
  void commandRunsInItsFolder() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));

    hands().run(new ShellCommand("touch here", Optional.of(other), false), this::keep);

    assertThat(other.resolve("here")).exists();
  }

  @Test
  void bothStreamsAreForwardedInOrder() throws IOException {
    run("echo one; echo two >&2; echo three");

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("one\ntwo\nthree\n");
  }

  @Test
  void exitStatusIsThatOfTheCommand() throws IOException {
    assertThat(run("exit 7").exit()).isEqualTo(7);
    assertThat(run("false").exit()).isEqualTo(1);
    assertThat(run("no-such-program-at-all").exit()).isEqualTo(127);
  }

  @Test
  void changedVariablesAreReported() throws IOException {
    ShellResult done = run("export PATH=\"/opt/new/bin:$PATH\" ADDED='a b'; unset GONE");

    assertThat(done.changes())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "PATH", Optional.of("/opt/new/bin:/usr/bin:/bin"),
                "ADDED", Optional.of("a b"),
                "GONE", Optional.empty()));
  }

  @Test
  void failedCommandReportsChangedVariables() throws IOException {
    assertThat(run("export ADDED=1; false").changes()).containsKey("ADDED");
  }

  @Test
  void commandThatReadsInputGetsEndOfInput() throws IOException {
    ShellResult done = run("read answer");

    assertThat(done.exit()).isEqualTo(1);
  }

  @Test
  void commandRunsInTheLocaleC() throws IOException {
    environment.put("LANG", "de_DE.UTF-8");

    run("printf %s \"$LC_ALL\"");

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("C");
  }

  @Test
  void testCommandsReportSuccess() {
    assertThat(hands().succeeds(new ShellCommand("test -d /", Optional.empty(), false))).isTrue();
    assertThat(hands().succeeds(new ShellCommand("test -e nothing", Optional.empty(), false)))
        .isFalse();
    assertThat(hands().hasCommand("cd", new ShellCommand("", Optional.empty(), false))).isTrue();
    assertThat(hands().hasCommand("no-such-word", new ShellCommand("", Optional.empty(), false)))
        .isFalse();
  }

  @Test
  void stoppedCommandLeavesNoOrphan() throws Exception {
    ShellRunner hands = hands();
    Thread stopper =
        new Thread(
            () -> {
              await("started");
              hands.stop();
            });
    stopper.start();

    hands.run(deed("(sleep 31415926 & echo $! > pid; wait) & touch started; wait"), this::keep);

    stopper.join();
    assertThat(Survivors.with("31415926")).isEmpty();
  }

  @Test
  void backgroundProcessThatKeepsThePipeIsNotAwaited() throws IOException {
    ShellResult done = run("sleep 5 & echo $! > pid");

    assertThat(done.succeeded()).isTrue();
    long pid = Long.parseLong(readPid());
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  private String readPid() throws IOException {
    return Files.readString(folder.resolve("pid")).strip();
  }

  private void await(String file) {
    try {
      while (Files.notExists(folder.resolve(file)) || Files.notExists(folder.resolve("pid"))) {
        Thread.sleep(5);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private ShellResult run(String line) throws IOException {
    return hands().run(deed(line), this::keep);
  }

  private static ShellCommand deed(String line) {
    return new ShellCommand(line, Optional.empty(), false);
  }

  private void keep(byte[] bytes, int count) {
    printed.write(bytes, 0, count);
  }

  private ShellRunner hands() {
    User jo = new User("jo", 1000, folder, false, environment, List.of());
    return new ShellRunner(jo, folder, false);
  }
}
