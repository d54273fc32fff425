package org.rfldoctor.kernel.kconfig.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.kernel.kconfig.Tree;

class ExpressionTest {

  private static String valueOf(String expression) {
    return Tree.of(
            """
            config MODULES
            	def_bool y
            	modules
            config YES
            	def_tristate y
            config MOD
            	def_tristate m
            config NO
            	def_tristate n
            config RESULT
            	tristate
            	default %s
            """
                .formatted(expression))
        .value("RESULT");
  }

  @ParameterizedTest
  @CsvSource({
    "YES && MOD, m",
    "YES && NO, n",
    "MOD || NO, m",
    "MOD || YES, y",
    "!MOD, m",
    "!NO, y",
    "!YES, n",
    "UNHEARD_OF, n"
  })
  void operatorsOnTristatesAreMinimumMaximumAndComplement(String expression, String value) {
    assertThat(valueOf(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "YES || NO && NO, y",
    "(YES || NO) && NO, n",
    "!NO && NO, n",
    "!(NO && NO), y",
    "!YES = n, y",
    "!(YES=m)||NO, y"
  })
  void notBindsMoreThanAndWhichBindsMoreThanOr(String expression, String value) {
    assertThat(valueOf(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "YES = y, y",
    "MOD = y, n",
    "MOD != n, y",
    "MOD >= m, y",
    "YES > MOD, y",
    "NO < MOD, y",
    "UNHEARD_OF = n, n",
    "UNHEARD_OF != y, y"
  })
  void tristatesCompareInOrderAndAnUndefinedSymbolIsItsName(String expression, String value) {
    assertThat(valueOf(expression)).isEqualTo(value);
  }

  @Test
  void backslashContinuesTheLine() {
    String expression =
        """
        (YES && NO) || \\
        		(YES && \\
        		 MOD)""";
    assertThat(valueOf(expression)).isEqualTo("m");
  }

  @Test
  void aCommentEndsTheLine() {
    assertThat(valueOf("MOD || NO # || YES")).isEqualTo("m");
  }
}
