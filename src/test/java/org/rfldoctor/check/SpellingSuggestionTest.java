package org.rfldoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions for mistyped words. */
class SpellingSuggestionTest {
  private static final List<String> KNOWN = List.of("says", "when", "remedies", "rustc.version");

  @ParameterizedTest
  @ValueSource(strings = {"sayz", "syas", "say", "sayss", "Says"})
  void wordWithOneTypoIsSuggested(String typed) {
    assertThat(SpellingSuggestion.of(typed, KNOWN)).contains("says");
  }

  @Test
  void longWordWithTwoTyposIsSuggested() {
    assertThat(SpellingSuggestion.of("rust.verison", KNOWN)).contains("rustc.version");
  }

  @Test
  void distantWordHasNoSuggestion() {
    assertThat(SpellingSuggestion.of("lamp", KNOWN)).isEmpty();
    assertThat(SpellingSuggestion.of("x", KNOWN)).isEmpty();
  }

  @Test
  void questionIsEmptyWithoutASuggestion() {
    assertThat("unknown key 'remedis'" + SpellingSuggestion.question("remedis", KNOWN))
        .isEqualTo("unknown key 'remedis'; did you mean 'remedies'?");
    assertThat(SpellingSuggestion.question("lamp", KNOWN)).isEmpty();
  }
}
