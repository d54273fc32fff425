package org.rfldoctor.cli.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.cli.CommandLineRunner;

/** The effect of TERM on the output of whole runs on a terminal. */
class TerminalOfRunTest {
  private static final String[] CHECK = {"check", "--only", "tree"};

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private String printed;

  @BeforeEach
  void setUpEnvironment() {
    environment.putAll(Map.of("HOME", folder.toString(), "PATH", "/usr/bin:/bin"));
  }

  @Test
  void checkOnATerminalIsColoured() {
    environment.put("TERM", "xterm");
    run(CHECK);

    assertThat(printed).contains("\u001b[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dumb"})
  void checkWithEmptyOrDumbTermIsPlain(String term) {
    environment.put("TERM", term);
    run(CHECK);

    assertPlain();
  }

  @Test
  void checkWithoutTermIsPlain() {
    run(CHECK);

    assertPlain();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dumb"})
  void guideWithEmptyOrDumbTermIsPlain(String term) {
    environment.put("TERM", term);
    workshopGuide();

    assertPlain();
  }

  @Test
  void guideOnATerminalIsColoured() {
    environment.put("TERM", "xterm");
    workshopGuide();

    assertThat(printed).contains("\u001b[");
  }

  private void workshopGuide() {
    new Workshop(folder).asksFor("hammer", "route: hand", "run: touch hammer");
    run("guide", "--catalog", folder.resolve("checks").toString());

    assertThat(printed).contains("hammer");
  }

  private void assertPlain() {
    assertThat(printed).isNotBlank().doesNotContain("\u001b", "\r");
  }

  private void run(String... words) {
    StringWriter both = new StringWriter();
    ProcessEnvironment here =
        new ProcessEnvironment(environment, folder, true, true, true, 0, 80, true);
    try (PrintWriter out = new PrintWriter(both);
        PrintWriter err = new PrintWriter(both)) {
      new CommandLineRunner(
              here, new ByteArrayInputStream("quit\n".getBytes()), out, err, new ShutdownHandler())
          .run(words);
    }
    printed = both.toString();
  }
}
