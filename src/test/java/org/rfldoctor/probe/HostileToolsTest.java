package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.probe.files.Scripts.command;
import static org.rfldoctor.probe.files.Scripts.limited;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.probe.files.Scripts;

/** Tools that hang, flood or leave children. Each test marks its processes with a unique word. */
@Timeout(30)
class HostileToolsTest {
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;
  private final String word = "orphan-" + UUID.randomUUID();
  private Scripts scripts;
  private LocalMachine machine;

  @BeforeEach
  void startWithNoTools() {
    scripts = new Scripts(folder);
    machine = scripts.machine();
  }

  @AfterEach
  void assertNoOrphans() throws InterruptedException {
    for (int i = 0; i < 100 && !Survivors.with(word).isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(Survivors.with(word)).as("orphans").isEmpty();
  }

  @Test
  void hangingToolIsEndedAndItsOutputIsKept() {
    scripts.add("rustc", "echo rustc 1.85.1", "echo wait >&2", "exec sleep 1000");
    Observation came = machine.run(limited(SHORT, "rustc", word));
    assertThat(came).isEqualTo(new Observation.TimedOut(SHORT, "rustc 1.85.1\n", "wait\n"));
  }

  @Test
  void toolEndedByCtrlCIsInterrupted() {
    // A background process of a script ignores Ctrl-C. env restores the default.
    scripts.add("rustc", "exec env --default-signal=INT sh -c 'kill -INT $$; sleep 1000'");

    assertThat(machine.run(limited(Duration.ofSeconds(20), "rustc")))
        .isEqualTo(new Observation.Refused("interrupted"));
  }

  @Test
  void aToolThatIgnoresSignalsIsEndedWithItsChildren() {
    scripts.add(
        "rustc",
        "trap '' TERM INT HUP",
        "(trap '' TERM INT; exec sh -c 'sleep 1000; true' " + word + ") &",
        "echo started",
        "while :; do sleep 1000; done");
    assertThat(machine.run(limited(SHORT, "rustc", word)).ended()).isEqualTo("timeout");
  }

  @Test
  void detachedChildOfAHangingToolIsEnded() {
    scripts.add(
        "rustc",
        "setsid sh -c 'exec setsid sh -c \"sleep 1000; true\" " + word + "' >/dev/null 2>&1 &",
        "sleep 0.1",
        "exec sleep 1000");
    assertThat(machine.run(limited(SHORT, "rustc", word)).ended()).isEqualTo("timeout");
  }

  @Test
  void aFloodOfLinesIsStoppedAtOneMebibyte() {
    scripts.add("rustc", "exec yes " + word);
    Observation.Flooded came = (Observation.Flooded) machine.run(command("rustc"));
    assertThat(came.bytes()).isEqualTo(1024 * 1024);
    assertThat(came.out()).startsWith(word + "\n").hasSize(64 * 1024);
  }

  @Test
  void aFloodWithoutAnyLineEndIsStoppedOnEitherStream() {
    scripts.add("rustc", "head -c 1000000000 /dev/zero | tr '\\0' x >&2 # " + word);
    Observation.Flooded came = (Observation.Flooded) machine.run(command("rustc", word));
    assertThat(came.out()).isEmpty();
    assertThat(came.err()).hasSize(64 * 1024).containsOnlyOnce("x".repeat(64 * 1024));
  }

  @Test
  void outputBeyondSixtyFourKibibytesIsMarkedAsTruncated() {
    scripts.add("rustc", "head -c 100000 /dev/zero | tr '\\0' x");
    Observation.Answer came = (Observation.Answer) machine.run(command("rustc"));
    assertThat(came.truncated()).isTrue();
    assertThat(came.out()).hasSize(64 * 1024);
  }

  @Test
  void daemonThatHoldsThePipeIsNotAwaited() throws Exception {
    scripts.add("rustc", "sleep 1000 &", "echo $! > " + folder + "/daemon", "echo rustc 1.85.1");
    assertThat(machine.run(command("rustc", "--version")))
        .isEqualTo(Observation.Answer.of(0, "rustc 1.85.1\n", ""));
    endDaemon();
  }

  @Test
  void daemonThatFloodsThePipeIsNotAwaited() {
    scripts.add("rustc", "yes " + word + " &");
    assertThat(machine.run(command("rustc")).ended()).isIn("flood", "exit");
  }

  @Test
  void toolThatReadsInputGetsEndOfInput() {
    scripts.add("rustc", "cat", "echo done");
    assertThat(machine.run(command("rustc"))).isEqualTo(Observation.Answer.of(0, "done\n", ""));
  }

  @Test
  void closingTheMachineEndsRunningTools() throws Exception {
    scripts.add("rustc", "echo started > " + folder + "/started", "sleep 1000 # " + word);
    CompletableFuture<Observation> came =
        CompletableFuture.supplyAsync(() -> machine.run(command("rustc", word)));
    await(folder.resolve("started"));
    machine.close();
    assertThat(came.get()).isEqualTo(new Observation.Refused("interrupted"));
    assertThat(machine.run(command("rustc"))).isEqualTo(new Observation.Refused("interrupted"));
  }

  @Test
  void interruptingTheCallerEndsTheTool() throws Exception {
    scripts.add("rustc", "echo started > " + folder + "/started", "sleep 1000 # " + word);
    Observation[] came = new Observation[1];
    boolean[] still = new boolean[1];
    Thread asker =
        new Thread(
            () -> {
              came[0] = machine.run(command("rustc", word));
              still[0] = Thread.currentThread().isInterrupted();
            });
    asker.start();
    await(folder.resolve("started"));
    asker.interrupt();
    asker.join();
    assertThat(came[0]).isEqualTo(new Observation.Refused("interrupted"));
    assertThat(still[0]).as("still interrupted").isTrue();
  }

  @Test
  void signalThatEndsAToolIsReported() {
    scripts.add("rustc", "kill -SEGV $$");
    Observation came = machine.run(command("rustc"));
    assertThat(came.ended()).isEqualTo("signal");
    assertThat(came.answer().orElseThrow().exit()).isEqualTo(128 + 11);
  }

  private static void await(Path file) throws InterruptedException {
    while (!Files.exists(file)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private void endDaemon() throws Exception {
    long pid = Long.parseLong(Files.readString(folder.resolve("daemon")).strip());
    assertThat(ProcessHandle.of(pid)).as("the daemon is left alone").isPresent();
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }
}
