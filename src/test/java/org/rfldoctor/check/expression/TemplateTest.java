package org.rfldoctor.check.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Sentences and words with placeholders. */
class TemplateTest {
  private static final Facts FACTS =
      new Facts(
          Map.of(
              "rustc.version", Version.in("1.85.1").orElseThrow(),
              "make.CC", new Value.Words(List.of("ccache", "clang")),
              "make.AR", new Value.Words(List.of()),
              "odd", new Value.Text("$1 \\ {rustc.version}")));

  @Test
  void knownFactsFillTheirPlaceholders() {
    assertThat(new Template("rustc is {rustc.version}, CC is {make.CC}.").fill(FACTS))
        .contains("rustc is 1.85.1, CC is ccache clang.");
  }

  @Test
  void fillIsEmptyForAnUnknownFact() {
    assertThat(new Template("{rustc.version} and {bindgen.version}").fill(FACTS)).isEmpty();
  }

  @Test
  void fillKnownShowsAQuestionMarkForAnUnknownFact() {
    assertThat(new Template("{rustc.version} and {bindgen.version}").fillKnown(FACTS))
        .isEqualTo("1.85.1 and ?");
  }

  @Test
  void placeholderInsideAFilledValueIsNotFilled() {
    assertThat(new Template("<{odd}>").fill(FACTS)).contains("<$1 \\ {rustc.version}>");
  }

  @Test
  void doubledBraceIsOneBrace() {
    assertThat(new Template("awk '{{print $1}' {rustc.version}").fill(FACTS))
        .contains("awk '{print $1}' 1.85.1");
  }

  @Test
  void placeholderOfAListExpandsToItsWords() {
    assertThat(new Template("{make.CC}").words(FACTS)).contains(List.of("ccache", "clang"));
    assertThat(new Template("{make.AR}").words(FACTS)).contains(List.of());
    assertThat(new Template("CC={make.CC}").words(FACTS)).contains(List.of("CC=ccache clang"));
    assertThat(new Template("{bindgen.version}").words(FACTS)).isEmpty();
  }

  @Test
  void missingFactUsesItsDefault() {
    assertThat(new Template("LLVM {no.version ?? 0.0.0}.").fill(FACTS)).contains("LLVM 0.0.0.");
    assertThat(new Template("{no.version??none}").fillKnown(FACTS)).isEqualTo("none");
    assertThat(new Template("{no.words ?? cc}").words(FACTS)).contains(List.of("cc"));
    assertThat(new Template("{make.CC ?? cc}").words(FACTS)).contains(List.of("ccache", "clang"));
  }

  @Test
  void aNameWithADefaultIsNotRequired() {
    Template template = new Template("{a} {b ?? c}");

    assertThat(template.names()).containsExactly("a", "b");
    assertThat(template.requiredNames()).containsExactly("a");
  }

  @Test
  void namesOfATemplateAreListed() {
    assertThat(new Template("{a.b} {{c} {D} {e-f_g}").names()).containsExactly("a.b", "e-f_g");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a {b | 2", "{b} ${HOME} | 5", "{} | 0", "{{{B} | 2", "{{ {b c} | 3"})
  void strayBraceIsFound(String template, int at) {
    assertThat(new Template(template).stray()).contains(at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"plain", "{a}", "{a ?? b c}", "{{", "{{{a}}", "a } b"})
  void validTemplateHasNoStrayBrace(String template) {
    assertThat(new Template(template).stray()).isEmpty();
  }
}
