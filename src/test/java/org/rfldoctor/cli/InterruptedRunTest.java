package org.rfldoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.Workshop;

/** Runs in a separate process that SIGTERM ends. */
class InterruptedRunTest {
  private static final int TERMINATED = 143;

  @TempDir Path folder;
  private Workshop workshop;
  private Process run;

  @BeforeEach
  void open() {
    workshop = new Workshop(folder);
  }

  @AfterEach
  void killRun() throws InterruptedException {
    run.destroyForcibly().waitFor();
  }

  @Test
  void anInterruptedCheckReportsWhatIsKnownAndLeavesNoProcess() throws Exception {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").hangsOn("slow");

    start("check", "--format", "json");
    ProcessHandle tool = toolThatHangs();
    run.destroy();

    assertThat(exit()).isEqualTo(TERMINATED);
    assertThat(printed("out")).startsWith("{").contains("\"complete\": false").endsWith("}\n");
    assertThat(tool.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void anInterruptedGuideSaysWhereItStoppedAndWhereItsLogIs() throws Exception {
    workshop.asksFor("hammer", "route: hand", "run: 'export HANDLE=oak; echo $$ >pid; sleep 1000'");

    start("guide", "--yes");
    ProcessHandle tool = toolThatHangs();
    run.destroy();

    assertThat(exit()).isEqualTo(TERMINATED);
    assertThat(printed("err"))
        .containsOnlyOnce("Interrupted in the middle of step 1 of 1 (Make hammer)")
        .contains("`rfl-doctor guide`", ".local/state/rfl-doctor/guide-");
    assertThat(tool.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void aRunThatIsNotInterruptedEndsWithItsOwnExitCode() throws Exception {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer");

    start("check");

    assertThat(exit()).isEqualTo(1);
    assertThat(printed("out")).contains("Not ready: 1 problem");
  }

  private void start(String command, String... words) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Drfl.columns=200",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command,
                "--catalog",
                workshop.checks().toString()));
    line.addAll(List.of(words));
    ProcessBuilder java = new ProcessBuilder(line).directory(workshop.home("").toFile());
    java.environment().put("HOME", workshop.home("").toString());
    java.environment().put("PATH", workshop.home("bin") + ":/usr/bin:/bin");
    java.environment().remove("XDG_STATE_HOME");
    run =
        java.redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
  }

  /** Waits for the process id of the tool in the file pid of the home, and returns the process. */
  private ProcessHandle toolThatHangs() throws Exception {
    Path pid = workshop.home("pid");
    while (run.isAlive() && !(Files.exists(pid) && Files.readString(pid).endsWith("\n"))) {
      Thread.sleep(20);
    }
    assertThat(run.isAlive()).as(printed("err")).isTrue();
    return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
  }

  private int exit() throws InterruptedException {
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return run.exitValue();
  }

  private String printed(String stream) throws IOException {
    return Files.readString(folder.resolve(stream)).replaceAll("\\e\\[[0-9;?]*[A-Za-z]", "");
  }
}
