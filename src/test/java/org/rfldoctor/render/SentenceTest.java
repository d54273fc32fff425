package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "flex is not there; `make defconfig` stops. | flex is not there.",
        "There is no b4. git send-email sends patches as well. | There is no b4.",
        "rustc 1.63.0 is too old. | rustc 1.63.0 is too old.",
        "make says \"no; never\" and stops; it is bad | make says \"no; never\" and stops.",
      })
  void anExplanationIsCutBehindItsFirstClause(String says, String shortened) {
    assertThat(Sentence.shortened(says)).isEqualTo(shortened);
  }
}
