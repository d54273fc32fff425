package org.rfldoctor.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the fast reader reads, the library reads too, and finds the same in it. */
class FastJsonTest {
  private static final String DOCUMENT =
      """
      {
        "text": "a\\n\\u00e9 \\"b\\" ≥ 😀",
        "number": -12, "float": 1.50e+3, "flag": true, "none": null,
        "deep": { "a": [ {}, [], [ 1, "x\\\\", false ], { "b": { "text": "]}" } } ] },
        "list": [
          { "text": "one, which is longer than a beginning is", "varies": [ 17, { "é": 0 } ], "number": 1, "flag": false },
          { "text": "two, which is longer than a beginning is", "varies": "", "number": 0.5 },
          { "text": "two, which is longer than a beginning is", "varies": [], "number": 0.5 },
          "three", 4
        ]
      }
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads by each kind of reading, as the names ask for it. */
  private static Consumer<JsonInput> into(List<Object> found) {
    return input ->
        input.object(
            name -> {
              switch (name) {
                case "text", "float" -> found.add(name + "=" + input.text());
                case "number", "none" -> found.add(name + "=" + input.number());
                case "flag" -> found.add(name + "=" + input.flag());
                case "list" -> input.array(() -> found.add(element(input)));
                default -> input.skip();
              }
            });
  }

  private record Element(List<String> found) {}

  private static Element element(JsonInput input) {
    return input.same(
        Element.class,
        () -> {
          List<String> found = new ArrayList<>();
          input.object(
              name -> {
                switch (name) {
                  case "text" -> found.add(input.text());
                  case "number" -> found.add("" + input.number());
                  case "varies" -> input.skipVarying();
                  default -> input.skip();
                }
              });
          return new Element(found);
        });
  }

  private static Optional<List<Object>> library(byte[] document) {
    List<Object> found = new ArrayList<>();
    try {
      JsonInput.read(document, document.length, UnaryOperator.identity(), into(found));
      return Optional.of(found);
    } catch (JsonException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<List<Object>> fast(FastJson json, byte[] document) {
    List<Object> found = new ArrayList<>();
    byte[] spare = Arrays.copyOf(document, document.length + FastJson.SPARE);
    Arrays.fill(spare, document.length, spare.length, (byte) '"');
    return json.read(spare, document.length, into(found)) ? Optional.of(found) : Optional.empty();
  }

  @Test
  void aPlainDocumentIsReadAsTheLibraryReadsIt() {
    byte[] document = bytes(DOCUMENT);
    FastJson json = new FastJson(UnaryOperator.identity());

    assertThat(fast(json, document)).isPresent().isEqualTo(library(document));
    assertThat(fast(json, document)).isPresent().isEqualTo(library(document));
  }

  @Test
  void noChangedByteIsReadInAnotherWay() {
    FastJson json = new FastJson(UnaryOperator.identity());
    for (int i = 0; i < bytes(DOCUMENT).length; i++) {
      for (char changed : "\"\\{}[],:019-.eE tfnu\n\0\u0080\u00c3\u00ff".toCharArray()) {
        byte[] document = bytes(DOCUMENT);
        document[i] = (byte) changed;
        Optional<List<Object>> found = fast(json, document);

        found.ifPresent(
            all -> assertThat(library(document)).as(new String(document)).contains(all));
      }
    }
  }

  @Test
  void noMissingOrDoubledByteIsReadInAnotherWay() {
    FastJson json = new FastJson(UnaryOperator.identity());
    for (int i = 0; i < bytes(DOCUMENT).length; i++) {
      String latin = new String(bytes(DOCUMENT), StandardCharsets.ISO_8859_1);
      for (String changed :
          List.of(
              latin.substring(0, i) + latin.substring(i + 1),
              latin.substring(0, i) + latin.charAt(i) + latin.substring(i))) {
        byte[] document = changed.getBytes(StandardCharsets.ISO_8859_1);
        Optional<List<Object>> found = fast(json, document);

        found.ifPresent(all -> assertThat(library(document)).as(changed).contains(all));
      }
    }
  }

  @Test
  void noBeginningOfADocumentIsADocument() {
    FastJson json = new FastJson(UnaryOperator.identity());
    byte[] whole = bytes(DOCUMENT.strip());

    for (int i = 0; i < whole.length; i++) {
      assertThat(fast(json, Arrays.copyOf(whole, i))).as("%d bytes", i).isEmpty();
    }
  }

  @Test
  void anElementOfTheSameBytesIsTheSameObject() {
    FastJson json = new FastJson(UnaryOperator.identity());
    List<Object> first = fast(json, bytes(DOCUMENT)).orElseThrow();
    List<Object> second = fast(json, bytes(DOCUMENT.replace("17, {", "18, {"))).orElseThrow();

    assertThat(second.get(5)).isInstanceOf(Element.class).isSameAs(first.get(5));
    assertThat(second.get(6)).isNotSameAs(second.get(5));
    assertThat(second.get(7)).isSameAs(second.get(6));
  }

  @Test
  void anElementOfAnotherKindIsNotTakenForOne() {
    FastJson json = new FastJson(UnaryOperator.identity());
    String document = "{\"list\":[{\"text\":\"a\"}]}";
    fast(json, bytes(document));
    List<String> found = new ArrayList<>();

    json.read(
        bytes(document + " ".repeat(FastJson.SPARE)),
        document.length(),
        input ->
            input.object(
                name -> input.array(() -> found.add(input.same(String.class, () -> read(input))))));

    assertThat(found).containsExactly("read");
  }

  private static String read(JsonInput input) {
    input.skip();
    return "read";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "{} {}",
        "{\"a\":nul}",
        "{a:1}",
        "{\"number\":123456789012345678901234567890}"
      })
  void whatIsWrongOrUnusualIsLeftToTheLibrary(String document) {
    assertThat(fast(new FastJson(UnaryOperator.identity()), bytes(document))).isEmpty();
  }

  @Test
  void nestingIsLeftToTheLibraryWhereItIsDeep() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThat(fast(new FastJson(UnaryOperator.identity()), bytes(deep))).isEmpty();
  }
}
