package org.rfldoctor.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "My-Driver | for example my_driver",
        "myDriver | for example my_driver",
        "9p | begin with a letter",
        "_toy | begin with a letter",
        "töy | lower-case letters, digits and _",
        "../toy | lower-case letters, digits and _",
        "fn | 'fn' is a keyword of Rust",
        "gen | 'gen' is a keyword of Rust",
        "core | the name of a crate that the module itself uses",
        "kernel | the name of a crate that the module itself uses",
        "alloc | the name of a crate that the module itself uses",
        "\"\" | is empty",
        "a123456789a123456789a123456789a123456789a123456789a12345 | has 56 characters; the kernel allows 55"
      })
  void invalidModuleNameIsRefusedWithTheReason(String name, String reason) {
    assertThat(ModuleName.problem(name)).get().asString().contains(reason);
  }

  @Test
  void invalidSuggestionIsOmitted() {
    assertThat(ModuleName.problem("FN").orElseThrow()).doesNotContain("for example");
  }

  @Test
  void typeSymbolAndTitleAreDerivedFromTheName() {
    ModuleName module = new ModuleName("my_i2c_driver");

    assertThat(module.type()).isEqualTo("MyI2cDriver");
    assertThat(module.symbol()).isEqualTo("SAMPLE_MY_I2C_DRIVER");
    assertThat(module.title()).isEqualTo("My i2c driver");
    assertThat(module.dashed()).isEqualTo("my-i2c-driver");
  }
}
