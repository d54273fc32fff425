package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.probe.files.Scripts;

class LocalMachineTest {
  @TempDir Path folder;

  @Test
  void sameCommandRunsOnce() throws Exception {
    Scripts scripts = new Scripts(folder);
    scripts.add("perl", "echo \"$WORD $1\" | tee -a " + folder + "/calls");
    try (LocalMachine machine = scripts.machine()) {
      assertThat(out(machine, command(Map.of(), "perl", "-v"))).isEqualTo(" -v\n");
      assertThat(out(machine, command(Map.of(), "perl", "-v"))).isEqualTo(" -v\n");
      assertThat(out(machine, command(Map.of("WORD", "x"), "perl", "-v"))).isEqualTo("x -v\n");
      assertThat(out(machine, command(Map.of(), "perl", "-w"))).isEqualTo(" -w\n");
    }

    assertThat(Files.readAllLines(folder.resolve("calls"))).containsExactly(" -v", "x -v", " -w");
  }

  /** A shell of the tree's scripts keeps all that a tool prints, and a tool may print for ever. */
  @Test
  void memoryOfWhatMakeStartsIsBoundedAndThatOfOtherToolsIsNot() {
    Scripts scripts = new Scripts(folder);
    scripts.add("make", "sh -c 'ulimit -d'");
    try (LocalMachine machine = scripts.machine()) {
      assertThat(out(machine, ofTheTree("make"))).isEqualTo("2097152\n");
      assertThat(out(machine, command(Map.of(), "make"))).isNotEqualTo("2097152\n");
    }
  }

  private static Command ofTheTree(String... words) {
    return new Command(List.of(words), Optional.of("/"), Map.of(), Duration.ofSeconds(10), true);
  }

  private static String out(LocalMachine machine, Command command) {
    return machine.run(command).answer().map(Observation.Answer::out).orElse("");
  }

  private static Command command(Map<String, String> environment, String... words) {
    return new Command(
        List.of(words), Optional.of("/"), environment, Duration.ofSeconds(10), false);
  }
}
