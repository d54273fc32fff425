package org.rfldoctor.check.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BoundedMatcherTest {

  @ParameterizedTest
  @ValueSource(strings = {"^(?:(a+)\\1*)+$", "^(a+)+(b\\1)?$"})
  void patternWithExponentialTimeIsStopped(String regex) {
    assertThatThrownBy(() -> BoundedMatcher.of(regex, "a".repeat(60) + "!").find())
        .isInstanceOf(PatternLimitException.class);
  }

  @Test
  void patternWithQuadraticTimeIsStopped() {
    assertThatThrownBy(() -> BoundedMatcher.of("^\\s*url", "\n".repeat(900_000)).find())
        .isInstanceOf(PatternLimitException.class);
  }

  @Test
  void patternThatOverflowsTheStackIsStopped() {
    assertThatThrownBy(() -> BoundedMatcher.of("(?:x|b)*c", "x".repeat(1_000_000)).find())
        .isInstanceOf(PatternLimitException.class);
  }

  @Test
  void plainPatternMatchesAtTheEndOfALongText() {
    BoundedMatcher found =
        BoundedMatcher.of("^[ \t]*url[ \t]*=[ \t]*(\\S+)$", "\n".repeat(900_000) + "\turl = x\n");

    assertThat(found.find()).isTrue();
    assertThat(found.group(1)).isEqualTo("x");
  }
}
