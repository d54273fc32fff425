package org.rfldoctor.cli.base;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rfldoctor.cli.CommandLineRunner;

/** A home directory, and check files that require files in it. The commands of guide really run. */
public final class Workshop {
  private final Path home;
  private final Path checks;
  public final Map<String, String> environment = new HashMap<>();
  public boolean terminal = true;
  public int columns = 80;
  public String level = "required";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  public Workshop(Path folder) {
    this.home = made(folder.resolve("home"));
    this.checks = folder.resolve("checks");
    made(checks.resolve("toolchain"));
    made(checks.resolve("data"));
    environment.put("HOME", home.toString());
    environment.put("PATH", "/usr/bin:/bin");
    write(checks.resolve("data/roadmap.yaml"), "[]\n");
  }

  /**
   * Adds a check that requires a file of this name in the home directory.
   *
   * @param remedy its remedy, as lines of a check file
   */
  public Workshop asksFor(String name, String... remedy) {
    String file = home.resolve(name).toString();
    write(
        checks.resolve("toolchain/" + name + ".yaml"),
        """
        title: %1$s
        why: Because of %1$s.
        level: %5$s
        probes: { it: { file: %2$s } }
        pass: it.ended = 'exit'
        observed: ''
        diagnoses:
          - id: %1$s-missing
            when: it.ended = 'not-found'
            observed: not there
            message: There is no %1$s.
            remedies:
              - title: Make %1$s
                cwd: %3$s
        %4$s
        cites: [a book]
        """
            .formatted(name, file, home, String.join("\n", indented(remedy)), level));
    write(
        checks.resolve("toolchain/" + name + ".test.yaml"),
        """
        - name: there
          given: { it: { exit: 0 } }
          then: pass
        - name: not there
          given: { it: not-found }
          then: { fail: %s-missing }
        """
            .formatted(name));
    return this;
  }

  /** Adds a check whose tool writes its process id into the file pid of the home and then hangs. */
  public Workshop hangsOn(String name) {
    Path tool = made(home.resolve("bin")).resolve(name);
    write(tool, "#!/bin/sh\necho $$ >" + home.resolve("pid") + "\nexec sleep 1000\n");
    tool.toFile().setExecutable(true);
    write(
        checks.resolve("toolchain/" + name + ".yaml"),
        """
        title: %1$s
        why: Because of %1$s.
        level: required
        probes: { it: { run: [%1$s], timeout: 1 min } }
        pass: it.ended = 'exit'
        observed: ''
        diagnoses:
          - id: %1$s-missing
            when: it.ended = 'not-found'
            observed: not there
            message: There is no %1$s.
        cites: [a book]
        """
            .formatted(name));
    write(
        checks.resolve("toolchain/" + name + ".test.yaml"),
        """
        - name: there
          given: { it: { exit: 0 } }
          then: pass
        - name: not there
          given: { it: not-found }
          then: { fail: %s-missing }
        """
            .formatted(name));
    return this;
  }

  /** Adds a check that crashes: its pattern overflows the stack of the thread that matches it. */
  public Workshop crashes(String name) {
    write(
        checks.resolve("toolchain/" + name + ".yaml"),
        """
        title: %1$s
        why: Because of %1$s.
        level: optional
        probes: { it: { run: [head, -c, '100000', /dev/zero] } }
        facts: { %1$s.line: { type: text, from: it, match: '(?:\\x00|b)*c' } }
        pass: known %1$s.line
        observed: ''
        diagnoses:
          - id: %1$s-missing
            when: it.ended = 'not-found'
            message: There is no %1$s.
            remedies: [{ route: hand, title: Make %1$s, run: touch %1$s }]
        cites: [a book]
        """
            .formatted(name));
    write(
        checks.resolve("toolchain/" + name + ".test.yaml"),
        """
        - name: there
          given: { it: { stdout: bc } }
          then: pass
        - name: not there
          given: { it: not-found }
          then: { fail: %s-missing }
        """
            .formatted(name));
    return this;
  }

  private static List<String> indented(String... lines) {
    return Stream.of(lines).map(line -> "        " + line).toList();
  }

  /** Writes the roadmap file. */
  public Workshop path(String yaml) {
    write(checks.resolve("data/roadmap.yaml"), yaml);
    return this;
  }

  /** Runs guide with these answers, each a line, and gives its exit code. */
  public int guide(List<String> answers, String... words) {
    return run(answers, "guide", words);
  }

  /** Runs check on these check files and gives its exit code. */
  public int check(String... words) {
    return run(List.of(), "check", words);
  }

  /** Runs check with these answers, each a line. */
  public int check(List<String> answers, String... words) {
    return run(answers, "check", words);
  }

  private int run(List<String> answers, String command, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> line = new ArrayList<>(List.of(command, "--catalog", checks.toString()));
    line.addAll(List.of(words));
    String typed = answers.isEmpty() ? "" : String.join("\n", answers) + "\n";
    ProcessEnvironment here =
        new ProcessEnvironment(environment, home, terminal, terminal, terminal, 0, columns, true);
    return new CommandLineRunner(
            here,
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            new ShutdownHandler())
        .run(line.toArray(String[]::new));
  }

  /** Runs guide without any answer. */
  public int guide(String... words) {
    return guide(List.of(), words);
  }

  public Path checks() {
    return checks;
  }

  public Path home(String name) {
    return home.resolve(name);
  }

  /** The text on standard error, without escape sequences. */
  public String said() {
    return plain(err);
  }

  /** The text on standard output, without escape sequences. */
  public String result() {
    return plain(out);
  }

  private static String plain(StringWriter text) {
    return text.toString().replaceAll("\\e\\[[0-9;?]*[A-Za-z]", "");
  }

  /** All logs in one text. */
  public String log() {
    try (Stream<Path> files = Files.list(home.resolve(".local/state/rfl-doctor"))) {
      StringBuilder logs = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
        logs.append(Files.readString(file));
      }
      return logs.toString();
    } catch (IOException none) {
      return "";
    }
  }

  public void make(String name) {
    write(home.resolve(name), "");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
