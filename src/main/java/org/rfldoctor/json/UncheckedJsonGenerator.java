package org.rfldoctor.json;

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
import java.util.function.IntPredicate;

/** Writes JSON field by field. A failing stream throws an {@link UncheckedIOException}. */
public final class UncheckedJsonGenerator {
  private final JsonGenerator json;

  /**
   * JSON that is indented.
   *
   * @param hidden the characters that a terminal would obey or hide, which are escaped
   */
  public UncheckedJsonGenerator(Writer out, IntPredicate hidden) {
    this(out, hidden, printer());
  }

  private UncheckedJsonGenerator(Writer out, IntPredicate hidden, PrettyPrinter printer) {
    try {
      json = new JsonFactory().createGenerator(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setCharacterEscapes(new TerminalSafeEscapes(hidden));
    json.setPrettyPrinter(printer);
  }

  /** JSON without white space but for a line break before each field and element near the root. */
  public static UncheckedJsonGenerator compact(Writer out, IntPredicate hidden) {
    return new UncheckedJsonGenerator(out, hidden, compact());
  }

  private static PrettyPrinter compact() {
    DefaultPrettyPrinter.Indenter lines = new RootLines();
    return new DefaultPrettyPrinter(
            PrettyPrinter.DEFAULT_SEPARATORS
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.NONE)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
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

  /** Starts the root object, or an object in an array. */
  public void startObject() {
    try {
      json.writeStartObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void startObject(String name) {
    name(name);
    startObject();
  }

  public void endObject() {
    try {
      json.writeEndObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void startArray() {
    try {
      json.writeStartArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void startArray(String name) {
    name(name);
    startArray();
  }

  public void endArray() {
    try {
      json.writeEndArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void texts(String name, Iterable<String> texts) {
    startArray(name);
    for (String text : texts) {
      value(text);
    }
    endArray();
  }

  /** Writes a field. The value is a string, a number, a boolean or null. */
  public void field(String name, Object value) {
    name(name);
    value(value);
  }

  /** Writes a field with the text, or with null if it is empty. */
  public void field(String name, Optional<String> text) {
    field(name, text.orElse(null));
  }

  public void name(String name) {
    try {
      json.writeFieldName(TerminalSafeEscapes.whole(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void value(Object value) {
    try {
      json.writePOJO(value instanceof String text ? TerminalSafeEscapes.whole(text) : value);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes a line end and flushes the stream, which stays open. */
  public void finish() {
    try {
      json.writeRaw('\n');
      json.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
