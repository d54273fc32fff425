package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.probe.files.Scripts.command;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.probe.files.Scripts;

/** Children that outlive their tool are ended when the machine is closed. */
@Timeout(30)
class LeftBehindTest {
  @TempDir Path folder;
  private final String word = "left-" + UUID.randomUUID();

  @Test
  void aDetachedChildOfAToolThatEndedIsEndedWithTheMachine() throws InterruptedException {
    ended("setsid sh -c 'sleep 1000; true' " + word + " >/dev/null 2>&1 </dev/null &");
  }

  @Test
  void aChildThatHoldsThePipeOfAToolThatEndedIsEndedWithTheMachine() throws InterruptedException {
    ended("sh -c 'sleep 1000; true' " + word + " &");
  }

  private void ended(String line) throws InterruptedException {
    Scripts scripts = new Scripts(folder);
    scripts.add("flex", line, "echo flex 2.6.4");
    try (LocalMachine machine = scripts.machine()) {
      assertThat(machine.run(command("flex")))
          .isEqualTo(Observation.Answer.of(0, "flex 2.6.4\n", ""));
      await(true);
    }
    await(false);
  }

  private void await(boolean alive) throws InterruptedException {
    for (int i = 0; i < 500 && Survivors.with(word).isEmpty() == alive; i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(Survivors.with(word).isEmpty()).isEqualTo(!alive);
  }
}
