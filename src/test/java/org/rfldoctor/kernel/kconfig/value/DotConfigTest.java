package org.rfldoctor.kernel.kconfig.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DotConfigTest {
  private static final DotConfig CONFIG =
      DotConfig.parse(
          """
          #
          # Automatically generated file; DO NOT EDIT.
          # Linux/x86 6.12.94-amd64 Kernel Configuration
          #
          CONFIG_CC_VERSION_TEXT="clang \\"19\\""
          CONFIG_RUSTC_VERSION=108501
          CONFIG_RUST=y
          CONFIG_NULL=m
          # CONFIG_KASAN is not set
          CONFIG_HZ=100
          CONFIG_HZ=250
          something else
          """);

  @Test
  void settingsAreReadWithoutTheirPrefix() {
    assertThat(CONFIG.value("RUST")).contains("y");
    assertThat(CONFIG.value("RUSTC_VERSION")).contains("108501");
    assertThat(CONFIG.value("CC_VERSION_TEXT")).contains("clang \"19\"");
  }

  @Test
  void notSetIsNAndAMissingSymbolIsEmpty() {
    assertThat(CONFIG.value("KASAN")).contains("n");
    assertThat(CONFIG.value("LTO")).isEmpty();
    assertThat(CONFIG.has("LTO")).isFalse();
    assertThat(CONFIG.has("NULL")).isTrue();
  }

  @Test
  void lastLineOfASymbolCounts() {
    assertThat(CONFIG.value("HZ")).contains("250");
  }

  @Test
  void releaseIsReadFromTheHeader() {
    assertThat(CONFIG.release()).contains("6.12.94-amd64");
    assertThat(DotConfig.parse("CONFIG_RUST=y\n").release()).isEmpty();
  }
}
