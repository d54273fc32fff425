package org.rfldoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.ProcessEnvironment;

/** A redacted report has no identity from any configuration file of the real git. */
class RedactionOfGitTest {
  private static final String SETTINGS =
      """
      [user]
        name = Nina Vorlage
        email = n.vorlage@firma.example
      [sendemail]
        smtpServer = post.firma.example
        smtpUser = nv77
      """;

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private Path home;

  @BeforeEach
  void setUpHome() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    environment.put("HOME", home.toString());
    environment.put("PATH", "/usr/bin:/bin");
  }

  @Test
  void nameInTheUsersOwnFileIsRedacted() throws IOException {
    write(home.resolve(".gitconfig"), SETTINGS);

    assertRedacted();
  }

  @Test
  void nameInAnIncludedFileIsRedacted() throws IOException {
    write(home.resolve(".gitconfig"), "[include]\n  path = more/identity\n");
    write(home.resolve("more/identity"), SETTINGS);

    assertRedacted();
  }

  @Test
  void nameInXdgConfigHomeIsRedacted() throws IOException {
    environment.put("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
    write(folder.resolve("xdg/git/config"), SETTINGS);

    assertRedacted();
  }

  @Test
  void nameInTheFileOfGitConfigGlobalIsRedacted() throws IOException {
    environment.put("GIT_CONFIG_GLOBAL", folder.resolve("elsewhere").toString());
    write(folder.resolve("elsewhere"), SETTINGS);

    assertRedacted();
  }

  @Test
  void nameInTheConfigurationOfTheTreeIsRedacted() throws Exception {
    tree();
    write(home.resolve("linux/.git/config"), "[core]\n  bare = false\n" + SETTINGS);

    assertRedacted("-C", home.resolve("linux").toString());
  }

  @Test
  void nameThatTheTreeOverridesIsRedactedToo() throws Exception {
    write(home.resolve(".gitconfig"), SETTINGS);
    tree();
    write(
        home.resolve("linux/.git/config"),
        "[core]\n  bare = false\n[user]\n  name = Dr. N. Muster\n");

    String shared = assertRedacted("-C", home.resolve("linux").toString());
    assertThat(shared).doesNotContain("Muster");
  }

  @Test
  void malformedAddressIsRedacted() throws IOException {
    write(
        home.resolve(".gitconfig"),
        SETTINGS.replace("n.vorlage@firma.example", "n.vorlage at firma.example"));

    assertRedacted();
  }

  @Test
  void withoutRedactTheNameIsShown() throws IOException {
    write(home.resolve(".gitconfig"), SETTINGS);

    assertThat(check("--format", "json"))
        .contains("\"observed\": \"Nina Vorlage <n.vorlage@firma.example>\"", "post.firma.example");
  }

  private String assertRedacted(String... words) throws IOException {
    List<String> shared = new ArrayList<>(List.of(words));
    shared.add("--redact");
    String text = check(with(shared, "--verbose"));
    String json = check(with(shared, "--format", "json"));

    assertThat(json).contains("\"git.name\": \"<private>\"", "\"complete\": true");
    assertThat(json + text)
        .contains("git identity")
        .doesNotContainIgnoringCase("Nina", "Vorlage", "firma", "nv77");
    return json + text;
  }

  private static String[] with(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private String check(String... words) {
    StringWriter out = new StringWriter();
    ProcessEnvironment here =
        new ProcessEnvironment(environment, home, false, false, false, 0, 80, true);
    List<String> line = new ArrayList<>(List.of("check", "--only", "git-identity,smtp,send-email"));
    line.addAll(List.of(words));
    try (PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(new StringWriter())) {
      new CommandLineRunner(here, outWriter, errWriter).run(line.toArray(String[]::new));
    }
    return out.toString();
  }

  private void tree() throws Exception {
    Path tree = Files.createDirectories(home.resolve("linux"));
    write(tree.resolve("Makefile"), "VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 0\nEXTRAVERSION =\n");
    write(tree.resolve("Kbuild"), "");
    write(tree.resolve("Kconfig"), "");
    Process git = new ProcessBuilder("git", "init", "-q", tree.toString()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
