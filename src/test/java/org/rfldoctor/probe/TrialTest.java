package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.Probe.Trial;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.Scripts;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.User;

/** The folder, files and environment of a trial, and the compiler flags that Kbuild reports. */
class TrialTest {
  @TempDir Path folder;
  private Scripts scripts;

  @BeforeEach
  void startWithNoTools() {
    scripts = new Scripts(folder);
  }

  private static Trial trial(String script, Map<String, String> files) {
    return new Trial(script, files, Map.of("MINE", "yes"), Duration.ofSeconds(60));
  }

  private static Trial trial(String script) {
    return trial(script, Map.of());
  }

  private static String out(Observation observation) {
    return observation.answer().map(Answer::out).orElseGet(observation::says);
  }

  @Test
  void filesAreWrittenUnchangedBeforeTheScriptRuns() {
    String text = "it's \"%s\" \\n {brace}\n$HOME `id`\n";
    try (LocalMachine machine = scripts.machine()) {
      Observation came = machine.attempt(trial("cat a/b.c", Map.of("a/b.c", text)));
      assertThat(out(came)).isEqualTo(text);
    }
  }

  @Test
  void fileLongerThanACommandArgumentIsWrittenWhole() {
    String text = "0123456789\n".repeat(30_000);
    try (LocalMachine machine = scripts.machine()) {
      assertThat(out(machine.attempt(trial("wc -c < long", Map.of("long", text)))).strip())
          .isEqualTo("330000");
    }
  }

  @Test
  void trialsOfOneMachineShareAFolderThatIsRemovedOnClose() {
    String place;
    try (LocalMachine machine = scripts.machine()) {
      assertThat(machine.attempt(trial("echo one > t.o")).answer()).isPresent();
      Observation second = machine.attempt(trial("cat t.o; pwd"));
      assertThat(out(second)).startsWith("one\n/");
      place = out(second).lines().skip(1).findFirst().orElseThrow();
      assertThat(place).doesNotContain(" ").doesNotStartWith(folder.toString());
      assertThat(Path.of(place)).isDirectory();
    }
    assertThat(Path.of(place)).doesNotExist();
  }

  @Test
  void toolsGetTheEnvironmentOfKbuild() {
    User person = scripts.person(Map.of("MAKEFLAGS", "e", "TMPDIR", "/opt/nowhere"));
    try (LocalMachine machine = scripts.machine(person, true)) {
      Trial asked =
          trial(
              "echo $MINE $RUSTC_BOOTSTRAP \"[$MAKEFLAGS]\" $TMPDIR; test \"$OBJTREE\" = \"$PWD\" &&"
                  + " echo here");
      assertThat(out(machine.attempt(asked))).isEqualTo("yes 1 [] /opt/nowhere\nhere\n");
    }
  }

  @Test
  void missingProgramEndsWithStatus127() {
    try (LocalMachine machine = scripts.machine()) {
      Answer answer = machine.attempt(trial("no-such-tool x")).answer().orElseThrow();
      assertThat(answer.exit()).isEqualTo(127);
      assertThat(answer.err()).contains("no-such-tool").contains("not found");
    }
  }

  @Test
  void trialInAnUntrustedTreeIsDenied() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (LocalMachine machine = scripts.machine(scripts.person(), false)) {
      Observation came = machine.attempt(trial("touch " + folder + "/ran"));
      assertThat(came.ending()).isEqualTo("denied");
      assertThat(came.says()).contains("--trust-tree");
    }
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void kbuildFlagsFollowTheConfiguration() throws IOException {
    Path tree = tree("ifeq ($(CONFIG_SLS),y)\nKBUILD_CFLAGS += -mharden-sls=all\nendif\n");
    Path config = folder.resolve("config");
    Files.writeString(config, "CONFIG_SLS=y\nCONFIG_LOCALVERSION=\"a # $b\"\n");
    Map<String, Value> told = kbuild(tree, Map.of("config", config.toString(), "rustc", "1.85.1"));
    assertThat(told.get("cc").text())
        .contains("-mharden-sls=all")
        .endsWith("/t.c")
        .doesNotContain("-include");
    assertThat(told.get("rust-flags").text())
        .isEqualTo("--target=x86_64-unknown-none -Dwarnings -Cversion=108501");
    assertThat(told.get("lints").text()).isEqualTo("-Dwarnings");
    assertThat(told.get("symbols").text()).contains("CONFIG_LOCALVERSION := a \\# $$b\n");
  }

  @Test
  void missingConfigurationOmitsSymbolsThatProbeTheCompiler() throws IOException {
    Map<String, Value> told = kbuild(tree(""), Map.of("clang", "19.1.7", "lld", "19.1.7"));
    assertThat(told.get("symbols").text())
        .contains("CONFIG_X86_64 := y\n", "CONFIG_CLANG_VERSION := 190107\n")
        .contains("CONFIG_CC_IS_GCC := \n", "CONFIG_LLD_VERSION := 190107\n")
        .doesNotContain("RETHUNK", "CALL_PADDING", "STACKPROTECTOR");
  }

  @Test
  void makeWritesNothingIntoTheTree() throws IOException {
    Path tree = tree("");
    List<Path> before = files(tree);
    kbuild(tree, Map.of());
    assertThat(files(tree)).isEqualTo(before);
  }

  @Test
  void architectureThatNeedsAConfigurationIsDenied() throws IOException {
    try (LocalMachine machine = machine(tree(""), "ARCH=loongarch")) {
      Observation came = machine.answer(new Query(QueryType.KBUILD, "loongarch", Map.of()));
      assertThat(came.ending()).isEqualTo("denied");
      assertThat(came.says()).contains("loongarch");
    }
  }

  private static List<Path> files(Path tree) throws IOException {
    try (var all = Files.walk(tree)) {
      return all.sorted().toList();
    }
  }

  private Map<String, Value> kbuild(Path tree, Map<String, String> options) {
    try (LocalMachine machine = machine(tree, "ARCH=x86_64")) {
      return machine
          .answer(new Query(QueryType.KBUILD, "x86", options))
          .answer()
          .map(Answer::properties)
          .orElseThrow();
    }
  }

  private LocalMachine machine(Path tree, String... words) {
    return new LocalMachine(
        BuildContext.find(scripts.person(), tree, Optional.of(tree), List.of(words), true));
  }

  /** Writes the smallest tree whose Makefiles report compiler flags. */
  private Path tree(String more) throws IOException {
    Path tree = folder.resolve("linux");
    write(
        tree.resolve("Makefile"),
        """
        VERSION = 6
        PATCHLEVEL = 12
        srctree := .
        SRCARCH := x86
        CC := clang
        LD := ld.lld
        export CC SRCARCH KBUILD_CFLAGS
        %s
        kernelversion:
        \t@echo 6.12.0
        """
            .formatted(more));
    write(tree.resolve("scripts/min-tool-version.sh"), "");
    write(tree.resolve("rust/bindgen_parameters"), "# none\n--opaque-type xyz\n");
    write(
        tree.resolve("scripts/Makefile.build"),
        """
        c_flags = -include a/b.h $(KBUILD_CFLAGS)
        rust_flags = --target=./scripts/target.json -Dwarnings @./include/rustc_cfg\
         -Cversion=$(CONFIG_RUSTC_VERSION)
        """);
    return tree;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
