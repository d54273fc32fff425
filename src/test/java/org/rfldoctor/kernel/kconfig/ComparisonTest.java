package org.rfldoctor.kernel.kconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static String valueOf(String expression) {
    return Tree.of(
            """
            config RUSTC_VERSION
            	int
            	default 108500
            config ADDRESS
            	hex
            	default 0xff
            config NAME
            	string
            	default "v9"
            config EMPTY
            	string
            config RESULT
            	def_bool %s
            """
                .formatted(expression))
        .value("RESULT");
  }

  @ParameterizedTest
  @CsvSource({
    "RUSTC_VERSION >= 108100, y",
    "RUSTC_VERSION >= 109600, n",
    "RUSTC_VERSION > 99999, y",
    "RUSTC_VERSION < 108500, n",
    "RUSTC_VERSION <= 108500, y",
    "RUSTC_VERSION = 108500, y",
    "RUSTC_VERSION != 108500, n",
    "9 < 10, y",
  })
  void numbersCompareAsNumbers(String expression, String value) {
    assertThat(valueOf(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"ADDRESS = 0xff, y", "ADDRESS = 255, y", "ADDRESS > 16, y", "ADDRESS > 0x100, n"})
  void hexComparesAsANumber(String expression, String value) {
    assertThat(valueOf(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME = \"v9\", y",
    "NAME < \"v10\", n",
    "NAME != v9, n",
    "EMPTY = \"\", y",
    "\"$(ARCH)\" = \"x86\", y",
    "\"$(ARCH)\" != \"i386\", y",
    "RUSTC_VERSION = \"text\", n"
  })
  void otherValuesCompareAsText(String expression, String value) {
    assertThat(valueOf(expression)).isEqualTo(value);
  }
}
