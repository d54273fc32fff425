package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;

class SamplesTopicTest {
  @TempDir Path home;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void setUpTree() throws Exception {
    write("linux/Makefile", "VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 107\nEXTRAVERSION =\n");
    write("linux/Kbuild", "");
    write(
        "linux/Kconfig",
        """
        config MODULES
        	bool "Modules"
        	modules
        config RUST_IS_AVAILABLE
        	def_bool $(success,scripts/rust_is_available.sh)
        config RUST
        	bool "Rust support"
        	depends on RUST_IS_AVAILABLE
        source "samples/rust/Kconfig"
        """);
    write(
        "linux/samples/rust/Kconfig",
        """
        config SAMPLES
        	bool "Samples"
        menuconfig SAMPLES_RUST
        	bool "Rust samples"
        	depends on RUST && SAMPLES
        if SAMPLES_RUST
        config SAMPLE_RUST_MINIMAL
        	tristate "Minimal"
        config SAMPLE_RUST_HOSTPROGS
        	bool "Host programs"
        endif
        """);
  }

  @Test
  void tristateSampleIsEnabledAsAModule() {
    assertThat(explain("samples", "-C", "linux")).isZero();
    assertThat(out.toString())
        .contains("There is no configuration yet")
        .contains("scripts/config -e SAMPLES -e SAMPLES_RUST -m SAMPLE_RUST_MINIMAL\n")
        .contains("scripts/config -e SAMPLES -e SAMPLES_RUST -e SAMPLE_RUST_HOSTPROGS\n")
        .contains("samples/rust/rust_minimal.rs is");
  }

  @Test
  void configurationOfTheBuildDirectoryIsNamed() throws Exception {
    write(
        "build/mine",
        "CONFIG_MODULES=y\nCONFIG_RUST_IS_AVAILABLE=y\nCONFIG_RUST=y\nCONFIG_SAMPLES=y\n");
    assertThat(explain("samples", "-C", "linux", "O=../build", "KCONFIG_CONFIG=mine")).isZero();
    assertThat(out.toString())
        .contains("scripts/config --file " + home + "/build/mine -e SAMPLES_RUST\n")
        .contains(
            "scripts/config --file "
                + home
                + "/build/mine -e SAMPLES_RUST -m SAMPLE_RUST_MINIMAL\n")
        .contains("make O=../build LLVM=1 KCONFIG_CONFIG=mine olddefconfig")
        .doesNotContain("There is no configuration yet");
  }

  @Test
  void makeVariableForACheckIsRefused() {
    assertThat(explain("rust-src", "O=../build")).isEqualTo(2);
    assertThat(err.toString()).contains("'O=../build' is one word too many");
  }

  private void write(String name, String text) throws Exception {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int explain(String... words) {
    List<String> line = new ArrayList<>(List.of("explain"));
    line.addAll(List.of(words));
    Map<String, String> environment = Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin");
    ProcessEnvironment here =
        new ProcessEnvironment(environment, home, false, false, false, 0, 200, true);
    return new CommandLineRunner(here, new PrintWriter(out), new PrintWriter(err))
        .run(line.toArray(String[]::new));
  }
}
