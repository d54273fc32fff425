package org.rfldoctor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reads JSON by the library. Depth and length are bounded. */
final class LibraryJsonInput implements JsonInput {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 4 << 20;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final JsonParser json;
  private final UnaryOperator<String> pool;
  private JsonToken peeked;

  private LibraryJsonInput(JsonParser json, UnaryOperator<String> pool) {
    this.json = json;
    this.pool = pool;
  }

  static void read(
      byte[] bytes, int length, UnaryOperator<String> pool, Consumer<JsonInput> reader) {
    try (JsonParser json = FACTORY.createParser(bytes, 0, length)) {
      LibraryJsonInput input = new LibraryJsonInput(json, pool);
      if (input.peek() != JsonToken.START_OBJECT) {
        throw new JsonException("it is no JSON object", length == 0);
      }
      reader.accept(input);
      if (input.next() != null) {
        throw new JsonException("there is more after its end", false);
      }
    } catch (IOException failed) {
      throw exception(failed);
    }
  }

  @Override
  public void object(Consumer<String> field) {
    if (next() != JsonToken.START_OBJECT) {
      children();
      return;
    }
    while (next() == JsonToken.FIELD_NAME) {
      field.accept(name());
    }
  }

  @Override
  public void array(Runnable element) {
    if (next() != JsonToken.START_ARRAY) {
      children();
      return;
    }
    while (peek() != JsonToken.END_ARRAY) {
      element.run();
    }
    next();
  }

  @Override
  public String text() {
    JsonToken token = next();
    if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
      try {
        return pool.apply(json.getText());
      } catch (IOException failed) {
        throw exception(failed);
      }
    }
    children();
    return "";
  }

  @Override
  public long number() {
    if (next() == JsonToken.VALUE_NUMBER_INT) {
      try {
        return json.getValueAsLong(-1);
      } catch (IOException failed) {
        throw exception(failed);
      }
    }
    children();
    return -1;
  }

  @Override
  public boolean flag() {
    boolean set = next() == JsonToken.VALUE_TRUE;
    children();
    return set;
  }

  @Override
  public void skip() {
    next();
    children();
  }

  @Override
  public void skipVarying() {
    skip();
  }

  @Override
  public <T> T same(Class<T> type, Supplier<T> reader) {
    return reader.get();
  }

  /**
   * The text of a string that stands alone, with its quotes.
   *
   * @throws IOException where it is none
   */
  static String text(byte[] bytes, int start, int length) throws IOException {
    try (JsonParser json = FACTORY.createParser(bytes, start, length)) {
      json.nextToken();
      return json.getText();
    }
  }

  private void children() {
    try {
      json.skipChildren();
    } catch (IOException failed) {
      throw exception(failed);
    }
  }

  private String name() {
    try {
      return json.currentName();
    } catch (IOException failed) {
      throw exception(failed);
    }
  }

  private JsonToken peek() {
    if (peeked == null) {
      peeked = next();
      if (peeked == null) {
        throw new JsonException("it ends too early", true);
      }
    }
    return peeked;
  }

  private JsonToken next() {
    if (peeked != null) {
      JsonToken token = peeked;
      peeked = null;
      return token;
    }
    try {
      return json.nextToken();
    } catch (IOException failed) {
      throw exception(failed);
    }
  }

  /** The bytes are in memory, so whatever fails is their fault: UTF-32 that is none, too. */
  private static JsonException exception(IOException failed) {
    if (failed instanceof JsonEOFException || isAtEnd(failed)) {
      return new JsonException("it ends too early", true);
    }
    if (failed instanceof JsonProcessingException wrong) {
      String place =
          wrong.getLocation() == null
              ? ""
              : "line "
                  + wrong.getLocation().getLineNr()
                  + ", column "
                  + wrong.getLocation().getColumnNr()
                  + ": ";
      return new JsonException(place + wrong.getOriginalMessage(), false);
    }
    return new JsonException(String.valueOf(failed.getMessage()), false);
  }

  /** Between entries, the library has no exception of its own for it. */
  private static boolean isAtEnd(IOException failed) {
    return String.valueOf(failed.getMessage()).startsWith("Unexpected end-of-input");
  }
}
