package org.rfldoctor.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharacterEscaperTest {
  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(ControlCharacterEscaper.text("rustc 1.85.1 ≥ 1.78.0, ü 漢字 😀"))
        .isEqualTo("rustc 1.85.1 ≥ 1.78.0, ü 漢字 😀");
  }

  @Test
  void controlCharactersAreEscaped() {
    assertThat(ControlCharacterEscaper.text("\u001b[31m\u0000\u0007\r\u007f\u009b"))
        .isEqualTo("^[[31m^@^G^M^?<U+009B>");
  }

  @Test
  void lineEndsAndTabsAreBlanks() {
    assertThat(ControlCharacterEscaper.text("one\ntwo\tthree")).isEqualTo("one two three");
  }

  @Test
  void invisibleAndDirectionCharactersAreEscaped() {
    assertThat(ControlCharacterEscaper.text("a\u202eb\u2066c\u200bd\u00ade\ufeff\u2028"))
        .isEqualTo("a<U+202E>b<U+2066>c<U+200B>d<U+00AD>e<U+FEFF><U+2028>");
    assertThat(ControlCharacterEscaper.text("tag \udb40\udc41")).isEqualTo("tag <U+E0041>");
  }

  @Test
  void loneSurrogateIsEscaped() {
    assertThat(ControlCharacterEscaper.text("x\ud83d")).isEqualTo("x<U+D83D>");
  }

  @Test
  void linesAreSplitAtLineFeeds() {
    assertThat(ControlCharacterEscaper.lines("one\r\n\n  two\rthree\n"))
        .containsExactly("one", "", "  two^Mthree");
    assertThat(ControlCharacterEscaper.lines("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"≥ 1.78.0", "a … b", "‘core’ — “x” → y", "漢字", "e\u0301", "😀", "\u001b["})
  void asciiTerminalsGetAsciiOnly(String text) {
    assertThat(Theme.ASCII.text(text)).isNotBlank().matches("[ -~]+");
  }

  @Test
  void symbolsAreReplacedOnAsciiTerminals() {
    assertThat(Theme.ASCII.text("≥ 1.78.0 … ‘core’ – “x” → y · 漢 é"))
        .isEqualTo(">= 1.78.0 ... 'core' - \"x\" -> y - ?? ?");
  }
}
