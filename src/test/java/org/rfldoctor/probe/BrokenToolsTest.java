package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.probe.files.Scripts.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Broken;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.probe.files.Scripts;

/** A missing tool is absent. A tool that exists and cannot be executed is broken. */
class BrokenToolsTest {
  @TempDir Path folder;
  private Scripts scripts;

  @BeforeEach
  void startWithNoTools() {
    scripts = new Scripts(folder);
  }

  @Test
  void missingToolIsAbsent() {
    assertThat(ask("no-such-tool").says()).isEqualTo("no-such-tool is not there");
    assertThat(ask(folder + "/rustc-9.9").ended()).isEqualTo("absent");
  }

  @Test
  void danglingLinkIsAbsent() throws Exception {
    Files.createSymbolicLink(folder.resolve("rustc-9.9"), folder.resolve("gone"));
    assertThat(ask("rustc-9.9").ended()).isEqualTo("absent");
  }

  @Test
  void folderWithTheNameOfAToolIsSkipped() throws Exception {
    Files.createDirectory(folder.resolve("true"));
    assertThat(ask("true").ended()).isEqualTo("exit");
  }

  @Test
  void fileWithoutExecutePermissionIsBroken() {
    scripts.addRaw("rustc-9.9", "#!/bin/sh\n");
    assertThat(ask("rustc-9.9"))
        .isEqualTo(new Broken(folder + "/rustc-9.9 is not executable: it lacks the x permission"));
  }

  @Test
  void laterExecutableOnPathIsUsed() {
    scripts.addRaw("true", "#!/bin/sh\n");
    assertThat(ask("true").ended()).isEqualTo("exit");
  }

  @Test
  void aScriptWithoutItsInterpreterIsBroken() {
    scripts.add("b4");
    scripts.addRaw("b4", "#!/opt/python4/bin/python4 -s\n");
    scripts.permit("b4", "rwxr-xr-x");
    assertThat(ask("b4"))
        .isEqualTo(new Broken(folder + "/b4 needs /opt/python4/bin/python4, which is not there"));
  }

  @Test
  void scriptWithAMissingEnvInterpreterIsBroken() {
    scripts.addRaw("b4", "#!/usr/bin/env python4\n");
    scripts.permit("b4", "rwxr-xr-x");
    assertThat(ask("b4")).isEqualTo(new Broken(folder + "/b4 needs python4, which is not there"));
  }

  @Test
  void aProgramForAnotherMachineIsBroken() throws Exception {
    writeElf("rustc-9.9", 0x1234);
    assertThat(ask("rustc-9.9").says())
        .startsWith(folder + "/rustc-9.9 is a program for another machine (4660); ");
  }

  @Test
  void aDamagedProgramIsBroken() throws Exception {
    writeElf("rustc-9.9", machineNumber());
    assertThat(ask("rustc-9.9"))
        .isEqualTo(
            new Broken(
                folder + "/rustc-9.9 is damaged: the kernel does not take it for a program"));
  }

  @Test
  void damagedProgramIsNotRunByAShell() throws Exception {
    byte[] head = new byte[200];
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, head, 0, 7);
    head[18] = (byte) machineNumber();
    byte[] line = ("\ntouch " + folder + "/ran\n").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(line, 0, head, 64, line.length);
    Files.write(folder.resolve("rustc-9.9"), head);
    scripts.permit("rustc-9.9", "rwxr-xr-x");

    assertThat(ask("rustc-9.9").says()).contains("is damaged");
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#!\n", "MZ"})
  void fileInNoExecutableFormatIsBrokenAndNotRunByAShell(String start) {
    scripts.addRaw("rustc-9.9", start.isEmpty() ? "" : start + "\ntouch " + folder + "/ran\n");
    scripts.permit("rustc-9.9", "rwxr-xr-x");

    assertThat(ask("rustc-9.9"))
        .isEqualTo(
            new Broken(
                folder
                    + "/rustc-9.9 is not in an executable format: the kernel does not take it for"
                    + " a program"));
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void scriptWithAnInvalidInterpreterIsNotRunByAShell() {
    scripts.addRaw("garbage", "touch " + folder + "/ran\n");
    scripts.permit("garbage", "rwxr-xr-x");
    scripts.addRaw("b4", "#!" + folder + "/garbage\ntouch " + folder + "/ran\n");
    scripts.permit("b4", "rwxr-xr-x");

    assertThat(ask("b4").ended()).isEqualTo("broken");
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void workingDirectoryWithANulIsRefused() {
    Command command =
        new Command(List.of("true"), Optional.of("/a\0b"), Map.of(), Duration.ofSeconds(60), false);

    assertThat(scripts.machine().run(command).ended()).isEqualTo("refused");
  }

  @Test
  void missingWorkingDirectoryIsRefused() {
    Observation came =
        scripts
            .machine()
            .run(
                new Command(
                    List.of("true"),
                    Optional.of(folder + "/build"),
                    Map.of(),
                    Duration.ofSeconds(60),
                    false));
    assertThat(came)
        .isEqualTo(
            new Observation.Refused(
                "the folder " + folder + "/build is not there, so nothing could run in it"));
    assertThat(folder.resolve("build")).doesNotExist();
  }

  @Test
  void codeOfATreeThatIsNotTrustedIsNotRun() {
    scripts.permit("", "rwxrwxrwx");
    Command command =
        new Command(List.of("true"), Optional.empty(), Map.of(), Duration.ofSeconds(60), true);
    try (LocalMachine wary = scripts.machine(scripts.person(), false)) {
      assertThat(wary.run(command).ended()).isEqualTo("refused");
    }
    assertThat(scripts.machine().run(command).ended()).isEqualTo("exit");
  }

  private Observation ask(String word) {
    return scripts.machine().run(command(word));
  }

  private static int machineNumber() {
    return System.getProperty("os.arch").equals("aarch64") ? 183 : 62;
  }

  private void writeElf(String name, int machine) throws Exception {
    byte[] head = new byte[64];
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, head, 0, 7);
    head[18] = (byte) machine;
    head[19] = (byte) (machine >> 8);
    Files.write(folder.resolve(name), head);
    scripts.permit(name, "rwxr-xr-x");
  }
}
