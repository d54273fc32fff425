package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksAtBlanks() {
    assertThat(Wrap.lines("the kernel compiles core itself", 12))
        .containsExactly("the kernel", "compiles", "core itself");
  }

  @Test
  void aPathThatIsWiderThanTheLineBreaksAtItsSlashes() {
    assertThat(Wrap.lines("see /usr/lib/rustlib/src/rust/library for it", 18))
        .containsExactly("see", "/usr/lib/rustlib/", "src/rust/library", "for it");
  }

  @Test
  void aLongWordWithoutSlashesKeepsItsLineAndIsNotCut() {
    assertThat(Wrap.lines("see rust-for-linux@vger for it", 10))
        .containsExactly("see", "rust-for-linux@vger", "for it");
    assertThat(Wrap.lines("/rust_minimal_sample/ x", 10))
        .containsExactly("/rust_minimal_sample/", "x");
  }

  @Test
  void severalBlanksAreOne() {
    assertThat(Wrap.lines("  a   b ", 10)).containsExactly("a b");
    assertThat(Wrap.lines(" ", 10)).isEmpty();
  }

  @Test
  void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
    assertThat(Wrap.lines("漢字 漢字 ab", 9)).containsExactly("漢字 漢字", "ab");
    assertThat(Wrap.lines("e\u0301e\u0301 e\u0301e\u0301", 5))
        .containsExactly("e\u0301e\u0301 e\u0301e\u0301");
    assertThat(DisplayWidth.of("漢字😀e\u0301✔")).isEqualTo(8);
  }
}
