package org.rfldoctor.check.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Evaluation of conditions. */
class ConditionTest {
  private static final Facts FACTS =
      new Facts(
          Map.of(
              "rustc.version", version("1.100.0"),
              "old.version", version("1.85"),
              "nightly.version", version("1.97.0-nightly (abc 2026-01-01)"),
              "packaged", new Value.Text("1:19.0-63~ubuntu1"),
              "distro", new Value.Text("debian"),
              "seven", new Value.Number(7),
              "root", new Value.Flag(true),
              "sudo", new Value.Flag(false),
              "words", new Value.Text("one\ntwo\nthree")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "rustc.version > 1.85.0              | YES",
        "rustc.version >= 1.100              | YES",
        "rustc.version = 1.100.0.0           | YES",
        "rustc.version < old.version         | NO",
        "nightly.version = 1.97.0            | YES",
        "packaged >= 19.0                    | YES",
        "packaged < 19.1                     | YES",
        "rustc.version = 'none'              | OPEN",
        "seven < 42                          | YES",
        "seven != 7                          | NO",
        "distro = 'debian'                   | YES",
        "distro != 'debian'                  | NO",
        "distro < 'fedora'                   | YES",
        "distro matches '^deb'               | YES",
        "words matches '^two$'               | YES",
        "words matches 'four'                | NO",
        "root                                | YES",
        "sudo                                | NO",
        "not sudo                            | YES",
        "known distro                        | YES",
        "known nothing                       | NO",
        "not known nothing                   | YES",
      })
  void conditionOnKnownFactsIsEvaluated(String condition, TruthValue answer) {
    assertThat(ConditionParser.parse(condition).holds(FACTS)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing",
    "not nothing",
    "nothing = 1.2",
    "1.2 > nothing",
    "nothing matches 'a'",
    "nothing or sudo",
    "nothing and root",
  })
  void conditionOnAMissingFactIsOpen(String condition) {
    assertThat(ConditionParser.parse(condition).holds(FACTS)).isEqualTo(TruthValue.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing and sudo, NO",
    "sudo and nothing, NO",
    "nothing or root, YES",
    "root or nothing, YES",
  })
  void openOperandIsIgnoredWhenTheOtherDecides(String condition, TruthValue answer) {
    assertThat(ConditionParser.parse(condition).holds(FACTS)).isEqualTo(answer);
  }

  @Test
  void knownIsOpenForAnUndeterminedFact() {
    FactLookup timedOut =
        new FactLookup() {
          @Override
          public Optional<Value> value(String name) {
            return Optional.empty();
          }

          @Override
          public boolean settled(String name) {
            return false;
          }
        };

    assertThat(ConditionParser.parse("known rustc.version").holds(timedOut))
        .isEqualTo(TruthValue.OPEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "no.version ?? 0.0.0 < 1.0.0          | YES",
        "rustc.version ?? 0.0.0 < 1.0.0       | NO",
        "1.0.0 > no.version ?? 0.0.0          | YES",
        "no.text ?? '' = ''                   | YES",
        "no.flag ?? true                      | YES",
        "sudo ?? true                         | NO",
        "no.text ?? 'debian' matches '^deb'   | YES"
      })
  void missingFactUsesItsDefault(String condition, TruthValue answer) {
    assertThat(ConditionParser.parse(condition).holds(FACTS)).isEqualTo(answer);
  }

  @Test
  void undeterminedFactIgnoresItsDefault() {
    FactLookup timedOut =
        new FactLookup() {
          @Override
          public Optional<Value> value(String name) {
            return Optional.empty();
          }

          @Override
          public boolean settled(String name) {
            return false;
          }
        };

    assertThat(ConditionParser.parse("no.version ?? 0.0.0 < 1.0.0").holds(timedOut))
        .isEqualTo(TruthValue.OPEN);
  }

  @Test
  void namesOfAConditionAreListed() {
    assertThat(ConditionParser.parse("a >= b and (known c or not d) or e matches 'f'").names())
        .containsExactly("a", "b", "c", "d", "e");
  }

  private static Value version(String text) {
    return Version.in(text).orElseThrow();
  }
}
