package org.rfldoctor.kernel.kconfig.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.kconfig.Tree;
import org.rfldoctor.kernel.kconfig.value.DotConfig;

class RustOptionTest {
  private static final Tree TREE =
      Tree.of(
              """
              config MODULES
              	bool "Loadable modules"
              	modules
              config RUST
              	bool "Rust support"
              	depends on !MODVERSIONS
              config MODVERSIONS
              	bool "Module versions"
              source "drivers/Kconfig"
              source "samples/Kconfig"
              """)
          .file(
              "drivers/Kconfig",
              """
              config BUS
              	bool "Bus"
              config RUST_BUS_ABSTRACTIONS
              	bool "Rust for the bus"
              	depends on RUST
              config BUS_DRIVER
              	tristate "A driver on the bus"
              	depends on BUS && RUST_BUS_ABSTRACTIONS
              config MIXED
              	tristate "A driver that is in C"
              	depends on !RUST || BUS
              """)
          .file(
              "samples/Kconfig",
              """
              menuconfig SAMPLES
              	bool "Samples"
              if SAMPLES
              config SAMPLE_C
              	tristate "In C"
              menuconfig SAMPLES_RUST
              	bool "Samples in Rust"
              	depends on RUST
              if SAMPLES_RUST
              config SAMPLE_HELLO
              	tristate "Hello"
              endif
              endif
              """);

  private static List<RustOption> options(Tree tree) {
    return tree.kconfig().rustOptions(DotConfig.parse(tree.config()), tree.now());
  }

  private static RustOption option(Tree tree, String symbol) {
    return options(tree).stream()
        .filter(option -> option.why().symbol().equals(symbol))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void symbolsThatRequireRustAreListedInFileOrder() {
    assertThat(options(TREE))
        .extracting(option -> option.why().symbol())
        .containsExactly("RUST_BUS_ABSTRACTIONS", "BUS_DRIVER", "SAMPLES_RUST", "SAMPLE_HELLO");
  }

  @Test
  void samplesAndDriversAreDistinguished() {
    assertThat(option(TREE, "SAMPLE_HELLO").sample()).isTrue();
    assertThat(option(TREE, "BUS_DRIVER").driver()).isTrue();
    assertThat(option(TREE, "BUS_DRIVER").sample()).isFalse();
  }

  @Test
  void turnOnArgumentsIncludeAllDependencies() {
    assertThat(option(TREE, "SAMPLE_HELLO").turnOn().map(ConfigFix::arguments))
        .contains("-e SAMPLES -e RUST -e SAMPLES_RUST -e SAMPLE_HELLO");
    Tree modular = TREE.config("CONFIG_MODULES=y\nCONFIG_MODVERSIONS=y\nCONFIG_SAMPLES=y\n");
    assertThat(option(modular, "SAMPLE_HELLO").turnOn().map(ConfigFix::arguments))
        .contains("-d MODVERSIONS -e RUST -e SAMPLES_RUST -m SAMPLE_HELLO");
  }

  @Test
  void enabledOptionHasNoTurnOnArguments() {
    Tree on =
        TREE.config(
            "CONFIG_RUST=y\nCONFIG_SAMPLES=y\nCONFIG_SAMPLES_RUST=y\nCONFIG_SAMPLE_HELLO=y\n");
    assertThat(option(on, "SAMPLE_HELLO").on()).isTrue();
    assertThat(option(on, "SAMPLE_HELLO").turnOn()).isEmpty();
  }
}
