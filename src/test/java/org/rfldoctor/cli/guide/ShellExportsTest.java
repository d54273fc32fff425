package org.rfldoctor.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellExportsTest {
  private static final Map<String, String> BEFORE = Map.of("PATH", "/usr/bin:/bin", "OLD", "1");

  @TempDir Path home;

  @Test
  void unchangedEnvironmentHasNoLines() {
    assertThat(lines(BEFORE)).isEmpty();
  }

  @Test
  void newVariableIsExportedAndRemovedOneUnset() {
    assertThat(lines(Map.of("PATH", "/usr/bin:/bin", "LLVM", "-19", "NAME", "a b")))
        .containsExactly("export LLVM=-19", "export NAME='a b'", "unset OLD");
  }

  @Test
  void folderPrependedToPathKeepsTheOldPath() {
    assertThat(lines(Map.of("PATH", "/opt/rust/bin:/usr/bin:/bin", "OLD", "1")))
        .containsExactly("export PATH=\"/opt/rust/bin:$PATH\"");
  }

  @Test
  void cargoFolderIsSetByTheEnvFileOfRustup() throws IOException {
    Map<String, String> now = Map.of("PATH", home + "/.cargo/bin:/usr/bin:/bin", "OLD", "1");

    assertThat(lines(now)).containsExactly("export PATH=\"$HOME/.cargo/bin:$PATH\"");

    Files.createDirectories(home.resolve(".cargo"));
    Files.createFile(home.resolve(".cargo/env"));
    assertThat(lines(now)).containsExactly(". \"$HOME/.cargo/env\"");
  }

  @Test
  void unrelatedPathIsExportedInFull() {
    assertThat(lines(Map.of("PATH", "/nowhere", "OLD", "1")))
        .containsExactly("export PATH=/nowhere");
  }

  @Test
  void fishLinesUseFishSyntax() {
    Map<String, String> fish = Map.of("SHELL", "/usr/bin/fish", "OLD", "1");

    assertThat(new ShellExports(fish, Map.of("SHELL", "/usr/bin/fish"), home).lines())
        .containsExactly("set -e OLD");
  }

  private List<String> lines(Map<String, String> now) {
    return new ShellExports(BEFORE, now, home).lines();
  }
}
