package org.rfldoctor.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

/** Writes one JSON object, field by field; a failing stream is an {@link UncheckedIOException}. */
final class JsonWriter {
  private final JsonGenerator json;

  JsonWriter(Writer out) {
    try {
      json = new JsonFactory().createGenerator(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setCharacterEscapes(new JsonEscapes());
    json.setPrettyPrinter(printer());
  }

  private static PrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators signs =
        PrettyPrinter.DEFAULT_SEPARATORS
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(signs).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /** Something written to JSON. */
  interface Part {
    void write() throws IOException;
  }

  /** The whole object. */
  void whole(Part fields) {
    doing(
        () -> {
          object(fields);
          json.writeRaw('\n');
          json.flush();
        });
  }

  void object(Part fields) {
    doing(
        () -> {
          json.writeStartObject();
          fields.write();
          json.writeEndObject();
        });
  }

  void object(String name, Part fields) {
    name(name);
    object(fields);
  }

  void array(Part elements) {
    doing(
        () -> {
          json.writeStartArray();
          elements.write();
          json.writeEndArray();
        });
  }

  void array(String name, Part elements) {
    name(name);
    array(elements);
  }

  void texts(String name, Iterable<String> texts) {
    array(name, () -> texts.forEach(this::text));
  }

  void field(String name, String text) {
    name(name);
    text(text);
  }

  /** The text, or null where there is none. */
  void field(String name, Optional<String> text) {
    name(name);
    doing(
        () -> {
          if (text.isPresent()) {
            text(text.get());
          } else {
            json.writeNull();
          }
        });
  }

  void field(String name, boolean flag) {
    name(name);
    flag(flag);
  }

  void field(String name, long number) {
    name(name);
    number(number);
  }

  void name(String name) {
    doing(() -> json.writeFieldName(JsonEscapes.whole(name)));
  }

  void text(String text) {
    doing(() -> json.writeString(JsonEscapes.whole(text)));
  }

  void flag(boolean flag) {
    doing(() -> json.writeBoolean(flag));
  }

  void number(long number) {
    doing(() -> json.writeNumber(number));
  }

  private static void doing(Part part) {
    try {
      part.write();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
