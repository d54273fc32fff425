package org.rfldoctor.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rfldoctor.check.Value;

/** Facts as JSON: flags and numbers as such, words and records as arrays, all else as strings. */
final class JsonValue {
  private static final Map<Class<?>, BiConsumer<JsonWriter, Value>> WRITERS =
      Map.of(
          Value.Flag.class, (json, value) -> json.flag(((Value.Flag) value).set()),
          Value.Number.class, (json, value) -> json.number(((Value.Number) value).amount()),
          Value.Words.class, (json, value) -> json.array(() -> value.words().forEach(json::text)),
          Value.Rows.class, (json, value) -> rows(json, (Value.Rows) value));

  private JsonValue() {}

  static void fields(JsonWriter json, Map<String, Value> values, Redaction redaction) {
    values.forEach(
        (name, value) -> {
          json.name(name);
          write(json, redaction.apply(value));
        });
  }

  private static void write(JsonWriter json, Value value) {
    WRITERS
        .getOrDefault(value.getClass(), (to, other) -> to.text(other.text()))
        .accept(json, value);
  }

  private static void rows(JsonWriter json, Value.Rows rows) {
    json.array(
        () -> {
          for (Map<String, Value> row : rows.rows()) {
            json.object(() -> fields(json, new TreeMap<>(row), Redaction.NONE));
          }
        });
  }
}
