package org.rfldoctor.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;

class ProfileOptionsTest {
  private static final String PROFILE =
      """
      title: Rust in Brno
      release: '6.12'
      make-arguments: [LLVM=-18, ARCH=x86]
      header: Room 2.01
      footer: Ask Jo.
      checks:
        test/projector:
          title: projector
          why: The room has none.
          level: required
          probes: { it: { run: [touch, ran] } }
          pass: it.ended = 'exit'
          diagnoses:
            - id: projector-missing
              when: it.ended = 'not-found'
              message: There is none.
              remedies: [{ title: Bring one, run: touch fixed }]
          cites: [a book]
      """;

  @TempDir Path home;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void profileWithCommandsAsksForTrustOnce() throws Exception {
    profile(PROFILE);
    assertThat(run("n\n", true, "check", "--profile", "w.yaml", "--only", "projector"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "The profile w.yaml (Rust in Brno) brings commands.",
            "touch ran",
            "touch fixed",
            "Trust this profile? You are asked once, until it changes. [y/N]",
            "the profile is not trusted; nothing was run");
    assertThat(home.resolve("ran")).doesNotExist();
    assertThat(run("y\n", true, "check", "--profile", "w.yaml", "--only", "projector")).isZero();
    assertThat(home.resolve("ran")).exists();
    assertThat(run("", true, "check", "--profile", "w.yaml", "--only", "projector")).isZero();
    assertThat(err.toString()).doesNotContain("Trust");
    assertThat(out.toString()).startsWith("Rust in Brno\nRoom 2.01\n\nrfl-doctor ");
    assertThat(out.toString()).endsWith("\n\nAsk Jo.\n");
    Path trusted = home.resolve(".local/state/rfl-doctor/trusted-profiles");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(trusted)))
        .isEqualTo("rw-------");
  }

  @Test
  void changedProfileAsksForTrustAgain() throws Exception {
    profile(PROFILE);
    run("y\n", true, "check", "--profile", "w.yaml", "--only", "projector");
    profile(PROFILE.replace("touch, ran", "touch, other"));
    assertThat(run("", true, "check", "--profile", "w.yaml", "--only", "projector")).isEqualTo(2);
    assertThat(home.resolve("other")).doesNotExist();
  }

  @Test
  void trustWithoutATerminalRequiresTheDigest() throws Exception {
    profile(PROFILE);
    assertThat(run("", false, "check", "--profile", "w.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no terminal to ask on", "--trust-profile ");
    String digest = err.toString().replaceAll("(?s).*--trust-profile ([0-9a-f]{64}).*", "$1");
    String[] check = {"check", "--profile", "w.yaml", "--only", "projector", "--trust-profile"};
    assertThat(run("", false, with(check, digest))).isZero();
    assertThat(run("", false, with(check, digest.replace(digest.charAt(0), 'z')))).isEqualTo(2);
    assertThat(err.toString()).contains("is not the one that is trusted");
  }

  @Test
  void jsonNamesTheProfileAndCommandLineOverridesIt() throws Exception {
    profile("title: x\nrelease: '6.12'\nmake-arguments: [LLVM=-18, ARCH=arm64]\n");
    run("", false, "--profile", "w.yaml", "LLVM=-19", "--only", "bc", "--format", "json");
    assertThat(out.toString())
        .contains("\"profile\": {", "\"name\": \"w\"", "\"title\": \"x\"")
        .containsPattern("\"digest\": \"[0-9a-f]{64}\"")
        .containsPattern("\"pseudonym\": (null|\"[0-9a-f]{32}\")");
    run("", false, "--profile", "w.yaml", "LLVM=-19", "--only", "bc");
    assertThat(out.toString()).contains("ARCH=arm64 LLVM=-19").contains("judged as 6.12");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void levelsOfTheProfileChangeTheVerdict() throws Exception {
    profile("title: x\nrelease: '6.12'\nlevels: { b4: required }\n");
    String[] check = {"check", "--profile", "w.yaml", "--only", "b4"};
    int code = run("", false, check);
    assertThat(code).isNotZero();
    profile("title: x\nrelease: '6.12'\nlevels: { b4: optional }\n");
    assertThat(run("", false, check)).isZero();
  }

  @Test
  void profileUrlIsRefused() {
    assertThat(run("", false, "check", "--profile", "https://example.org/w.yaml")).isEqualTo(2);
    assertThat(err.toString())
        .contains("a profile is not fetched from the network", "download https://example.org");
  }

  @Test
  void aWrongProfileIsRefusedWithFileAndLine() throws Exception {
    profile("title: x\nlevels: { rust-scr: required }\n");
    assertThat(run("", false, "check", "--profile", "w.yaml")).isEqualTo(2);
    assertThat(err.toString())
        .contains("w.yaml:2:11: unknown check 'rust-scr'; did you mean 'rust-src'?");
    assertThat(run("", false, "profile", "validate", "w.yaml")).isEqualTo(2);
    assertThat(run("", false, "check", "--profile", "missing.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no profile missing.yaml");
  }

  @Test
  void newProfileIsValidAndCanBeShown() {
    assertThat(run("", false, "profile", "new", "w.yaml")).isZero();
    assertThat(run("", false, "profile", "new", "w.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("w.yaml exists already");
    assertThat(run("", false, "profile", "validate", "w.yaml")).isZero();
    assertThat(out.toString())
        .startsWith("w.yaml is valid: 0 checks of its own, 2 levels\nsha256 ");
    assertThat(run("", false, "profile", "show", "w.yaml")).isZero();
    assertThat(out.toString()).contains("rustfmt: required, usually ", "It brings no commands");
  }

  @Test
  void explainOfACheckWithoutCasesShowsNoNameOfAFact() throws Exception {
    profile(
        """
        title: x
        checks:
          test/room:
            title: room
            why: Two kernels.
            level: required
            probes: { home: { filesystem: '{machine.home}' } }
            facts: { room.free: { type: bytes, from: home, property: free } }
            pass: room.free >= 1 MB
            observed: '{room.free}'
            diagnoses:
              - id: room-tight
                when: room.free < 1 MB
                message: Only {room.free} are free.
                remedies: [{ title: Make room, note: Remove files. }]
            cites: [the host]
        """);
    run("y\n", true, "explain", "room", "--profile", "w.yaml");
    assertThat(out.toString()).contains("Only ? are free.").doesNotContain("{room.free}");
  }

  @Test
  void explainFindsTheChecksOfTheProfile() throws Exception {
    profile(PROFILE);
    run("y\n", true, "explain", "projector", "--profile", "w.yaml");
    assertThat(out.toString()).contains("The room has none.", "There is none.");
  }

  private static String[] with(String[] words, String last) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  private void profile(String text) throws Exception {
    Files.writeString(home.resolve("w.yaml"), text);
  }

  private int run(String typed, boolean terminal, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    ProcessEnvironment here =
        new ProcessEnvironment(
            Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin", "NO_COLOR", "1"),
            home,
            terminal,
            false,
            terminal,
            0,
            80,
            true);
    return new CommandLineRunner(
            here,
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            new ShutdownHandler())
        .run(words);
  }
}
