package org.rfldoctor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads one JSON object from its start to its end. A value of another type than the wanted one is
 * skipped, so that newer documents can be read. Depth and length are bounded.
 */
public final class JsonInput {
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
  private JsonToken peeked;

  private JsonInput(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads a document that is one object.
   *
   * @param length how many of the bytes are the document
   * @param reader is given the input, to read the root by {@link #object}
   * @throws JsonException where it is none, or is not whole
   */
  public static void read(byte[] bytes, int length, Consumer<JsonInput> reader) {
    try (JsonParser json = FACTORY.createParser(bytes, 0, length)) {
      JsonInput input = new JsonInput(json);
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

  /** Reads an object; the reader is given each name and reads or skips its value. */
  public void object(Consumer<String> field) {
    if (next() != JsonToken.START_OBJECT) {
      children();
      return;
    }
    while (next() == JsonToken.FIELD_NAME) {
      field.accept(name());
    }
  }

  /** Reads an array; the reader reads or skips each element. */
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

  /** A string, or a number as it is written; empty for anything else. */
  public String text() {
    JsonToken token = next();
    if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
      try {
        return json.getText();
      } catch (IOException failed) {
        throw exception(failed);
      }
    }
    children();
    return "";
  }

  /** A whole number; -1 for anything else. */
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

  /** Whether the value is {@code true}. */
  public boolean flag() {
    boolean set = next() == JsonToken.VALUE_TRUE;
    children();
    return set;
  }

  /** Skips a value. */
  public void skip() {
    next();
    children();
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
