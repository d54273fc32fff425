package org.rfldoctor.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordWrapperTest {
  @Test
  void textBreaksAtBlanks() {
    assertThat(WordWrapper.lines("the kernel compiles core itself", 12))
        .containsExactly("the kernel", "compiles", "core itself");
  }

  @Test
  void aPathThatIsWiderThanTheLineBreaksAtItsSlashes() {
    assertThat(WordWrapper.lines("see /usr/lib/rustlib/src/rust/library for it", 18))
        .containsExactly("see", "/usr/lib/rustlib/", "src/rust/library", "for it");
  }

  @Test
  void aLongWordWithoutSlashesKeepsItsLineAndIsNotCut() {
    assertThat(WordWrapper.lines("see rust-for-linux@vger for it", 10))
        .containsExactly("see", "rust-for-linux@vger", "for it");
    assertThat(WordWrapper.lines("/rust_minimal_sample/ x", 10))
        .containsExactly("/rust_minimal_sample/", "x");
  }

  @Test
  void severalBlanksAreOne() {
    assertThat(WordWrapper.lines("  a   b ", 10)).containsExactly("a b");
    assertThat(WordWrapper.lines(" ", 10)).isEmpty();
  }

  @Test
  void wideCharactersTakeTwoColumnsAndCombiningCharactersZero() {
    assertThat(WordWrapper.lines("漢字 漢字 ab", 9)).containsExactly("漢字 漢字", "ab");
    assertThat(WordWrapper.lines("e\u0301e\u0301 e\u0301e\u0301", 5))
        .containsExactly("e\u0301e\u0301 e\u0301e\u0301");
    assertThat(DisplayWidth.of("漢字😀e\u0301✔")).isEqualTo(8);
  }
}
