package org.rfldoctor.log.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPatternTest {
  private static Optional<Map<String, String>> match(String text, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return TextPattern.of(text).match(bytes, 0, 0, bytes.length);
  }

  @Test
  void placeholdersAreReadAsFacts() {
    assertThat(
            match(
                "requires rustc <needed:version> or newer, while the currently active rustc version is <version:version>",
                "package `x v1` cannot be built because it requires rustc 1.85 or newer, while the currently active rustc version is 1.78.0"))
        .hasValue(Map.of("needed", "1.85", "version", "1.78.0"));
  }

  @Test
  void quoteMatchesEveryQuoteCharacter() {
    for (String line :
        new String[] {
          "Rust compiler 'rustc' could",
          "Rust compiler ‘rustc’ could",
          "Rust compiler `rustc` could"
        }) {
      assertThat(match("Rust compiler '<tool:word>' could", line))
          .hasValue(Map.of("tool", "rustc"));
    }
  }

  @Test
  void leadingPlaceholderMatchesTheWordBefore() {
    assertThat(
            match(
                "<tool:path>: error while loading shared libraries: <library:path>: cannot open",
                "make: /usr/bin/bindgen: error while loading shared libraries: libclang.so.1: cannot open shared object file"))
        .hasValue(Map.of("tool", "/usr/bin/bindgen", "library", "libclang.so.1"));
  }

  @Test
  void blankMatchesBlanksOfAnyWidth() {
    assertThat(match("404 Not Found", "Err:1 404  Not Found [IP]")).isPresent();
  }

  @Test
  void typeLimitsTheMatchOfAPlaceholder() {
    assertThat(match("version <v:version> of", "version of it is 3 of")).isEmpty();
    assertThat(match("error <n:number> in", "error x in, error 12 in")).hasValue(Map.of("n", "12"));
  }

  @Test
  void caretMatchesAfterTheLinePrefix() {
    byte[] line = "12:00:01 Killed".getBytes(StandardCharsets.UTF_8);
    TextPattern killed = TextPattern.of("^Killed");
    assertThat(killed.match(line, 0, 9, line.length)).isPresent();
    assertThat(killed.match(line, 0, 0, line.length)).isEmpty();
  }

  @Test
  void errorsInATextAreReported() {
    assertThatThrownBy(() -> TextPattern.of("a <b c")).hasMessageStartingWith("< without >");
    assertThatThrownBy(() -> TextPattern.of("a <b:regex> c")).hasMessage("no such type: regex");
    assertThatThrownBy(() -> TextPattern.of("<a> x <a>"))
        .hasMessageStartingWith("<a> stands twice");
    assertThatThrownBy(() -> TextPattern.of("x <a><b> y"))
        .hasMessageStartingWith("two placeholders");
    assertThatThrownBy(() -> TextPattern.of("'ab' 'cd'")).hasMessageStartingWith("needs 6 bytes");
  }

  @Test
  void dollarAtTheEndMatchesTheEndOfTheLine() {
    assertThat(match(": clang: not found$", "/bin/sh: 1: clang: not found")).isPresent();
    assertThat(match(": clang: not found$", "x: clang: not found by y")).isEmpty();
  }

  @Test
  void doubledAngleBracketMatchesOne() {
    assertThat(match("required: <<HEADER>", "were not provided: required: <HEADER>")).isPresent();
  }
}
