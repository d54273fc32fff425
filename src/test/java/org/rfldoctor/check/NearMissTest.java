package org.rfldoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meant who mistyped a word. */
class NearMissTest {
  private static final List<String> KNOWN = List.of("says", "when", "remedies", "rustc.version");

  @ParameterizedTest
  @ValueSource(strings = {"sayz", "syas", "say", "sayss", "Says"})
  void itFindsAWordWithOneSlip(String typed) {
    assertThat(NearMiss.of(typed, KNOWN)).contains("says");
  }

  @Test
  void twoSlipsAreForgivenInALongWord() {
    assertThat(NearMiss.of("rust.verison", KNOWN)).contains("rustc.version");
  }

  @Test
  void itDoesNotGuessWildly() {
    assertThat(NearMiss.of("lamp", KNOWN)).isEmpty();
    assertThat(NearMiss.of("x", KNOWN)).isEmpty();
  }

  @Test
  void itEndsASentenceWithAQuestionOrNotAtAll() {
    assertThat("unknown key 'remedis'" + NearMiss.question("remedis", KNOWN))
        .isEqualTo("unknown key 'remedis'; did you mean 'remedies'?");
    assertThat(NearMiss.question("lamp", KNOWN)).isEmpty();
  }
}
