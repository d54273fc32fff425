package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;

class RecordCommandTest {
  private static final String LAMP =
      """
      title: lamp
      why: It is dark.
      level: required
      needs: [bc]
      probes:
        it: { run: [lamp, --version] }
        home: { filesystem: '{machine.home}' }
        switch: { file: '{machine.home}/switch', read: true }
      facts:
        lamp.version: { type: version, from: it, match: 'lamp (\\d+\\.\\d+)' }
        lamp.free: { type: bytes, from: home, property: free }
        lamp.switch: { type: text, from: switch, match: '.+' }
      pass: lamp.version >= 1.0 and lamp.free > 1 kB and known bc.version
      observed: '{lamp.version}'
      diagnoses:
        - id: lamp-missing
          when: it.ended = 'not-found'
          observed: not found
          message: There is no lamp, and the switch says {lamp.switch ?? nothing}.
          remedies: [{ title: Buy one, note: At the market. }]
      cites: [a book]
      """;

  @TempDir Path home;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void setUpCheckAndTools() throws Exception {
    Files.createDirectories(home.resolve("own/test"));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("own/test/lamp.yaml"), LAMP);
    Files.writeString(home.resolve("switch"), "on: \"" + home + "\" \\ off\n");
    program("bc", "echo 'bc 1.08.2'");
  }

  @Test
  void recordedCaseIsValidAndHasTheSameOutcome() throws Exception {
    assertThat(run("catalog", "record", "test/lamp", "own", "--name", "no lamp")).isZero();
    program("lamp", "echo 'lamp 1.2'");
    assertThat(run("catalog", "record", "test/lamp", "own", "--name", "a lamp")).isZero();
    assertThat(out.toString())
        .isEqualTo("own/test/lamp.test.yaml: added the case \"a lamp\": pass\n");

    String cases = Files.readString(home.resolve("own/test/lamp.test.yaml"));
    assertThat(cases)
        .contains("- name: \"no lamp\"", "    it: not-found\n", "{ fail: lamp-missing, observed")
        .contains("    it: { stdout: \"lamp 1.2\\n\" }", "{ outcome: pass, observed: \"1.2\" }")
        .contains("switch: { stdout: \"on: \\\"/home/jo\\\" \\\\ off\\n\"")
        .contains("bc.version: \"1.8.2\"")
        .doesNotContain(home.toString());
    assertThat(run("catalog", "validate", home.resolve("own").toString())).isZero();
    assertThat(out.toString()).isEqualTo("1 check and 2 cases are valid\n");
    assertThat(run("catalog", "test", home.resolve("own").toString())).isZero();
  }

  @Test
  void aCaseIsNamedAfterTheMachineAndNumbered() throws Exception {
    run("catalog", "record", "test/lamp", "own");
    run("catalog", "record", "test/lamp", "own");
    assertThat(Files.readString(home.resolve("own/test/lamp.test.yaml")))
        .containsPattern("(?s)- name: \"[^\"]+\".*- name: \"[^\"]+, 2\"");
  }

  @Test
  void missingCheckIsRefused() {
    assertThat(run("catalog", "record", "test/torch", "own")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no check own/test/torch.yaml");
  }

  private void program(String name, String script) throws Exception {
    Path file = home.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private int run(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "PATH", home.resolve("bin") + ":/usr/bin:/bin");
    ProcessEnvironment here =
        new ProcessEnvironment(environment, home, false, false, false, 0, 80, true);
    return new CommandLineRunner(
            here,
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            new ShutdownHandler())
        .run(words);
  }
}
