package org.rfldoctor.cli.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;

class ModuleBuildDirectoryTest {
  @TempDir Path home;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void directoryWithoutRustIsNotReadyOutsideOfATree() throws Exception {
    folder("headers", "CONFIG_CC_IS_GCC=y\nCONFIG_RUST_IS_AVAILABLE=y\n");
    assertThat(check("headers", "--only", "kdir-rust", "--format", "json")).isEqualTo(1);
    assertThat(out.toString())
        .contains("kdir-without-rust", "required")
        .contains("The kernel 6.12.107+deb13-amd64 of " + home + "/headers was built without Rust");
  }

  @Test
  void moduleDirectoryIsNamedInTheFirstLine() throws Exception {
    folder("headers", "CONFIG_RUST=y\n");
    assertThat(check("headers", "--only", "kdir-rust")).isZero();
    assertThat(out.toString().lines().findFirst().orElseThrow()).endsWith("--kdir ~/headers");
  }

  @Test
  void unbuiltDirectoryIsReportedAsNotBuilt() throws Exception {
    folder("linux", null);
    assertThat(check("linux", "--only", "kdir-rust", "--format", "json")).isEqualTo(1);
    assertThat(out.toString()).contains("kdir-not-built");
  }

  @Test
  void unbuiltDirectoryLeavesNoCheckUnknown() throws Exception {
    folder("linux", null);

    check("linux", "--format", "json");

    assertThat(out.toString()).contains("kdir-not-built").doesNotContain("\"unknown\"");
  }

  @Test
  void invalidModuleDirectoryIsRefusedWithTheReason() throws Exception {
    Files.writeString(home.resolve("file"), "");
    Files.createSymbolicLink(home.resolve("build"), Path.of("/usr/src/gone"));
    Files.createDirectory(home.resolve("empty"));
    assertThat(refused("nowhere")).isEqualTo("no such directory");
    assertThat(refused("file")).isEqualTo("it is not a directory");
    assertThat(refused("build")).isEqualTo("it is a link to /usr/src/gone, which does not exist");
    assertThat(refused("empty"))
        .isEqualTo("it has no Makefile, so modules cannot be built against it");
  }

  @Test
  void releaseFolderIsRefusedWithItsBuildFolderSuggested() throws Exception {
    folder("6.12.107/build", null);
    assertThat(refused("6.12.107")).endsWith("; did you mean 6.12.107/build?");
  }

  private void folder(String name, String configuration) throws Exception {
    Path folder = Files.createDirectories(home.resolve(name));
    Files.writeString(folder.resolve("Makefile"), "include /usr/src/linux/Makefile\n");
    if (configuration != null) {
      Path made = Files.createDirectories(folder.resolve("include/config"));
      Files.writeString(made.resolve("auto.conf"), configuration);
      Files.writeString(made.resolve("kernel.release"), "6.12.107+deb13-amd64\n");
    }
  }

  private String refused(String folder) {
    err.getBuffer().setLength(0);
    assertThat(check(folder)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    String start = "rfl-doctor: --kdir " + folder + ": ";
    assertThat(err.toString()).startsWith(start);
    return err.toString().substring(start.length()).lines().findFirst().orElseThrow();
  }

  private int check(String kdir, String... words) {
    List<String> line = new ArrayList<>(List.of("check", "--kdir", kdir));
    line.addAll(List.of(words));
    Map<String, String> environment = Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin");
    ProcessEnvironment here =
        new ProcessEnvironment(environment, home, false, false, false, 0, 200, true);
    return new CommandLineRunner(here, new PrintWriter(out), new PrintWriter(err))
        .run(line.toArray(String[]::new));
  }
}
