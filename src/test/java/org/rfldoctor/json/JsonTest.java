package org.rfldoctor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static List<String> read(String json) {
    List<String> read = new ArrayList<>();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonInput.read(
        bytes,
        bytes.length,
        UnaryOperator.identity(),
        input ->
            input.object(
                name -> {
                  switch (name) {
                    case "text" -> read.add(input.text());
                    case "texts" -> input.array(() -> read.add(input.text()));
                    case "number" -> read.add("" + input.number());
                    case "flag" -> read.add("" + input.flag());
                    default -> input.skip();
                  }
                }));
    return read;
  }

  @Test
  void valuesAreReadAndUnknownNamesSkipped() {
    assertThat(
            read(
                "{\"new\":[{\"text\":1}],\"text\":\"a\",\"texts\":[\"b\",2.50,null],\"number\":7,"
                    + "\"x\":{},\"flag\":true}"))
        .containsExactly("a", "b", "2.50", "", "7", "true");
  }

  @Test
  void valuesOfAnotherTypeAreSkipped() {
    assertThat(
            read(
                "{\"text\":{\"text\":1},\"texts\":\"b\",\"number\":[1],\"flag\":[true],"
                    + "\"text\":null}"))
        .containsExactly("", "-1", "false", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":[1,", "{\"text\":\"ab"})
  void incompleteJsonIsTruncated(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonException.class)
        .extracting("truncated")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "{} {}", "{\"a\":nul}", "\u0000", "{a:1}"})
  void anythingButOneObjectIsRefused(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonException.class)
        .extracting("truncated")
        .isEqualTo(false);
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThatThrownBy(() -> read(deep)).isInstanceOf(JsonException.class);
  }

  @Test
  void loneSurrogateBecomesAReplacementCharacter() {
    assertThat(TerminalSafeEscapes.whole("a\ud83db😀")).isEqualTo("a\ufffdb😀");
  }
}
