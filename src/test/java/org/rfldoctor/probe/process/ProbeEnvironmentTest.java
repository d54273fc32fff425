package org.rfldoctor.probe.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.probe.files.Scripts.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.files.Scripts;

/** The environment of probes: tools change nothing and print English. */
class ProbeEnvironmentTest {
  @TempDir Path folder;

  @Test
  void environmentBlocksNetworkAndWrites() {
    assertThat(seen(Map.of("RUSTUP_DIST_SERVER", "https://mirror.example.org")))
        .contains(
            "LC_ALL=C",
            "RUST_BACKTRACE=0",
            "RUSTUP_AUTO_INSTALL=0",
            "RUSTUP_DIST_SERVER=file:///nonexistent",
            "CARGO_NET_OFFLINE=true",
            "GIT_TERMINAL_PROMPT=0",
            "GIT_OPTIONAL_LOCKS=0",
            "PYTHONDONTWRITEBYTECODE=1");
  }

  @Test
  void otherVariablesOfTheUserAreKept() {
    assertThat(seen(Map.of("LIBCLANG_PATH", "/opt/llvm", "CLICOLOR_FORCE", "1")))
        .contains("LIBCLANG_PATH=/opt/llvm", "HOME=" + folder)
        .noneMatch(line -> line.startsWith("CLICOLOR_FORCE"));
  }

  @Test
  void fsmonitorOfGitIsDisabledBesideTheUserConfiguration() {
    Map<String, String> own =
        Map.of(
            "GIT_CONFIG_COUNT", "1", "GIT_CONFIG_KEY_0", "user.name", "GIT_CONFIG_VALUE_0", "Jo");
    assertThat(seen(own))
        .contains(
            "GIT_CONFIG_COUNT=2",
            "GIT_CONFIG_KEY_0=user.name",
            "GIT_CONFIG_KEY_1=core.fsmonitor",
            "GIT_CONFIG_VALUE_1=false");
  }

  @Test
  void rustupWithoutAHomeGetsATemporaryOne() throws Exception {
    Scripts scripts = new Scripts(folder);
    scripts.add("rustup", "echo \"$RUSTUP_HOME\"");
    LocalMachine machine = scripts.machine();
    Path home = Path.of(machine.run(command("rustup")).answer().orElseThrow().out().strip());
    assertThat(home).exists();
    machine.close();
    assertThat(home.getParent()).doesNotExist();
    assertThat(folder.resolve(".rustup")).doesNotExist();
  }

  @Test
  void completeRustupHomeIsUsed() throws Exception {
    for (String part : List.of("settings.toml", "toolchains", "update-hashes", "tmp")) {
      Files.createDirectories(folder.resolve(".rustup").resolve(part));
    }
    new Scripts(folder).add("rustup", "echo \"${RUSTUP_HOME-own}\"");
    assertThat(new Scripts(folder).machine().run(command("rustup")).answer().orElseThrow().out())
        .isEqualTo("own\n");
  }

  @Test
  void incompleteRustupHomeIsNotChanged() throws Exception {
    Files.createDirectories(folder.resolve(".rustup/toolchains/stable"));
    Scripts scripts = new Scripts(folder);
    scripts.add("rustup", "mkdir \"$RUSTUP_HOME/tmp\"; ls \"$RUSTUP_HOME/toolchains\"");
    assertThat(scripts.machine().run(command("rustup")).answer().orElseThrow().out())
        .isEqualTo("stable\n");
    assertThat(folder.resolve(".rustup/tmp")).doesNotExist();
  }

  private Iterable<String> seen(Map<String, String> own) {
    Scripts scripts = new Scripts(folder);
    LocalMachine machine = scripts.machine(scripts.person(own), true);
    return machine.run(command("env")).answer().orElseThrow().out().lines().toList();
  }
}
