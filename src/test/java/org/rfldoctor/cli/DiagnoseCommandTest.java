package org.rfldoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;
import org.rfldoctor.render.json.ReportSchema;

class DiagnoseCommandTest {
  private static final String FLEX =
      """
        LEX     scripts/kconfig/lexer.lex.c
      /bin/sh: 1: flex: not found
      make[2]: *** [scripts/Makefile.host:9: scripts/kconfig/lexer.lex.c] Error 127
      make[1]: *** [/home/jo/linux/Makefile:732: defconfig] Error 2
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String path = "/usr/bin:/bin";
  private boolean terminal;

  @Test
  void causeIsShownWithItsLineAndContext() throws IOException {
    assertThat(diagnose(FLEX, "--log-only")).isEqualTo(1);

    assertThat(out.toString())
        .contains("✘ flex is not on PATH")
        .contains("flex-not-found, certain, explains all 3 errors")
        .contains("      1     LEX     scripts/kconfig/lexer.lex.c")
        .contains("      2 > /bin/sh: 1: flex: not found")
        .contains("      3   make[2]: ***")
        .contains("1 cause in the log.");
  }

  @Test
  void jsonHasTheShapeOfTheContract() throws IOException {
    assertThat(diagnose(FLEX, "--log-only", "--format", "json")).isEqualTo(1);

    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("schemaVersion").asInt()).isEqualTo(1);
    assertThat(json.path("outcome").asText()).isEqualTo("named");
    assertThat(json.at("/log/lines").asInt()).isEqualTo(4);
    assertThat(json.at("/causes/0/diagnosis").asText()).isEqualTo("flex-not-found");
    assertThat(json.at("/causes/0/certainty").asText()).isEqualTo("certain");
    assertThat(json.at("/causes/0/line").asInt()).isEqualTo(2);
    assertThat(json.at("/causes/0/here").asText()).isEqualTo("not-asked");
    assertThat(json.at("/causes/0/evidence/1").asText()).isEqualTo("/bin/sh: 1: flex: not found");
    assertThat(json.path("unnamed")).isEmpty();
  }

  @Test
  void jsonFollowsThePublishedSchema() throws IOException {
    for (String log :
        List.of(
            FLEX,
            "frobnicate: error: the moon is wrong\n",
            "  CC      kernel/fork.o\nKernel: arch/x86/boot/bzImage is ready  (#1)\n",
            "PK\u0003\u0004zip")) {
      out.getBuffer().setLength(0);
      diagnose(log, "--format", "json");
      assertThat(ReportSchema.strict("diagnosis").complaints(ReportSchema.read(out.toString())))
          .as(log)
          .isEmpty();
    }
    out.getBuffer().setLength(0);
    run("", "diagnose", "--format", "json", "--", "false");
    assertThat(ReportSchema.strict("diagnosis").complaints(ReportSchema.read(out.toString())))
        .isEmpty();
  }

  @Test
  void causeStillAppliesWhereTheToolIsMissing() throws IOException {
    path = folder.resolve("bin").toString();

    diagnose(FLEX, "--format", "json");

    JsonNode cause = ReportSchema.read(out.toString()).at("/causes/0");
    assertThat(cause.path("here").asText()).isEqualTo("still");
    assertThat(cause.path("steps")).isNotEmpty();
  }

  @Test
  void causeNoLongerAppliesWhereTheToolIsFound() throws IOException {
    tool("flex", "echo 'flex 2.6.4'");

    diagnose(FLEX, "--format", "json");

    JsonNode cause = ReportSchema.read(out.toString()).at("/causes/0");
    assertThat(cause.path("here").asText()).isEqualTo("no-longer");
    assertThat(cause.path("steps")).isEmpty();
  }

  @Test
  void inconclusiveCheckLeavesTheCauseUnknown() throws IOException {
    path = folder.resolve("bin").toString();

    diagnose(
        "*** Source code for the 'core' standard library could not be found\n", "--format", "json");

    JsonNode cause = ReportSchema.read(out.toString()).at("/causes/0");
    assertThat(cause.path("diagnosis").asText()).isEqualTo("rust-src-missing");
    assertThat(cause.path("here").asText()).isEqualTo("unknown");
  }

  @Test
  void pathInTheLogChoosesTheStepOfRustup() throws IOException {
    String place =
        "/home/jo/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/lib/rustlib/src/rust";

    diagnose(
        "*** Source code for the 'core' standard library could not be found\n*** at '"
            + place
            + "/library/core/src/lib.rs'.\n",
        "--log-only");

    assertThat(out.toString())
        .contains("         rustup component add rust-src\n")
        .doesNotContain("cd ");
  }

  @Test
  void screenCutsLinesBesideTheDecisiveOneAndWrapsIt() throws IOException {
    String beside = "make[2]: *** [scripts/Makefile.host:9: scripts/kconfig/lexer.lex.c] Error 127";
    String deep =
        "/home/jo/a/very/deep/folder/of/somebody/who/likes/deep/folders/bin/sh: 1: flex: not found";
    terminal = true;

    diagnose(deep + "\n" + beside + "\n", "--log-only", "--color", "never");

    assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(out.toString())
        .contains("          2   make[2]: *** [scripts/Makefile.host:9: scripts/kconfig/")
        .contains(" …\n")
        .contains("flex: not found\n");
  }

  @Test
  void remedyInADirectoryThatIsUnknownIsNotShown() throws IOException {
    diagnose(
        "make: *** /lib/modules/6.0.0-none/build: No such file or directory.  Stop.\n",
        "--log-only");

    assertThat(out.toString())
        .contains("rfl-doctor explain kdir-not-built")
        .doesNotContain("rust.config");
  }

  @Test
  void blankLogIsCalledEmpty() throws IOException {
    assertThat(diagnose("\n", "--log-only")).isZero();

    assertThat(out.toString()).contains("The log is empty.");
  }

  @Test
  void gitCommandThatDistrustsTheRepositoryIsNamed() throws IOException {
    String git = "fatal: detected dubious ownership in repository at '/src/linux'\n";

    assertThat(diagnose(git, "--log-only")).isEqualTo(1);
    assertThat(out.toString()).contains("git does not trust a repository of another user");

    out.getBuffer().setLength(0);
    diagnose(git + FLEX, "--log-only");
    assertThat(out.toString()).contains("flex is not on PATH").doesNotContain("git does not trust");
  }

  @Test
  void causeWithoutACheckIsNotLookedForOnTheMachine() throws IOException {
    diagnose("make: *** No targets specified and no makefile found.  Stop.\n", "--format", "json");

    JsonNode cause = ReportSchema.read(out.toString()).at("/causes/0");
    assertThat(cause.path("here").asText()).isEqualTo("not-asked");
    assertThat(cause.at("/steps/0/title").asText()).startsWith("Change to the kernel tree");
  }

  @Test
  void logOnlyCauseIsExplained() {
    assertThat(run("", "explain", "patch-does-not-apply")).isZero();

    assertThat(out.toString())
        .contains("A patch does not apply to this tree.")
        .contains("error: patch failed: <file:path>:<line:number>")
        .contains("git am --abort");
  }

  private void tool(String name, String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    path = bin + ":/usr/bin:/bin";
  }

  @Test
  void logWithoutAFailureExitsWithZero() throws IOException {
    assertThat(diagnose("  CC      kernel/fork.o\nKernel: arch/x86/boot/bzImage is ready  (#1)\n"))
        .isZero();

    assertThat(out.toString()).contains("No failure: the last run in the log succeeded.");
  }

  @Test
  void ownCodeIsNamedByFileAndLineAndExitsWithThree() throws IOException {
    String log =
        """
          RUSTC [M] samples/rust/mine.o
        error[E0425]: cannot find value `x` in this scope
          --> samples/rust/mine.rs:12:9
        make[2]: *** [scripts/Makefile.build:300: samples/rust/mine.o] Error 1
        """;

    assertThat(diagnose(log, "--log-only")).isEqualTo(3);

    assertThat(out.toString())
        .contains("The errors are in the source code that is being built: samples/rust/mine.rs:12.")
        .contains("> error[E0425]");
  }

  @Test
  void unnamedFailureShowsItsFirstErrorAndExitsWithThree() throws IOException {
    assertThat(diagnose("frobnicate: error: the moon is wrong\n", "--log-only")).isEqualTo(3);

    assertThat(out.toString())
        .contains("No signature names this failure.")
        .contains("> frobnicate: error: the moon is wrong");
  }

  @Test
  void packedLogIsUnreadableAndExitsWithThree() throws IOException {
    assertThat(diagnose("PK\u0003\u0004zip", "--log-only", "--format", "json")).isEqualTo(3);

    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("outcome").asText()).isEqualTo("unreadable");
    assertThat(json.path("reason").asText()).contains("unzip -p");
  }

  @Test
  void missingLogIsAUsageError() {
    assertThat(run("", "diagnose", "absent.log")).isEqualTo(2);

    assertThat(err.toString()).contains("cannot read absent.log: no such file");
  }

  @Test
  void logOnStandardInputIsRead() {
    assertThat(run(FLEX, "diagnose", "--log-only")).isEqualTo(1);

    assertThat(out.toString()).contains("standard input", "flex-not-found");
  }

  @Test
  void commandOutputIsShownSavedAndDiagnosed() throws IOException {
    int exit =
        run(
            "",
            "diagnose",
            "--log-only",
            "--format",
            "json",
            "--",
            "sh",
            "-c",
            "echo working; echo 'make: flex: No such file or directory' >&2; exit 5");

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).contains("working", "make: flex: No such file or directory");
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/log/exit").asInt()).isEqualTo(5);
    assertThat(json.at("/causes/0/diagnosis").asText()).isEqualTo("flex-not-found");
    assertThat(Files.readString(Path.of(json.at("/log/kept").asText()))).contains("working");
  }

  @Test
  void failingCommandWithoutAnErrorIsUnnamed() {
    assertThat(run("", "diagnose", "--log-only", "--", "false")).isEqualTo(3);

    assertThat(out.toString())
        .contains("The command failed, and its output shows no error.")
        .contains("exit status 1");
  }

  @Test
  void stoppedCommandIsReportedAsCancelled() {
    run("", "diagnose", "--log-only", "--", "sh", "-c", "echo '  CC      a.o'; kill -TERM $$");

    assertThat(out.toString())
        .contains("The log shows no failure before the run was cancelled.")
        .contains("exit status 143");
  }

  @Test
  void escapeSequencesOfALogAreNotPrinted() throws IOException {
    String evil = FLEX.replace("flex: not found", "flex: not found\u001b]0;evil\u0007\u001b[2J");

    diagnose(evil, "--log-only", "--color", "never");

    assertThat(out.toString()).contains("flex-not-found").doesNotContain("\u001b", "\u0007");
  }

  @Test
  void redactedResultNamesNoUser() throws IOException {
    diagnose(FLEX, "--log-only", "--redact");

    assertThat(out.toString()).contains("/home/<user>/linux").doesNotContain("/home/jo");
  }

  private int diagnose(String log, String... options) throws IOException {
    Files.writeString(folder.resolve("log"), log, StandardCharsets.UTF_8);
    String[] words = new String[options.length + 2];
    words[0] = "diagnose";
    System.arraycopy(options, 0, words, 1, options.length);
    words[words.length - 1] = "log";
    return run("", words);
  }

  private int run(String in, String... words) {
    Map<String, String> environment =
        Map.of(
            "HOME", folder.toString(),
            "XDG_STATE_HOME", folder.resolve("state").toString(),
            "PATH", path);
    ProcessEnvironment here =
        new ProcessEnvironment(
            environment, folder, false, terminal, false, 24, terminal ? 80 : 100, true);
    return new CommandLineRunner(
            here,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            new ShutdownHandler())
        .run(words);
  }
}
