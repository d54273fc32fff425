package org.rfldoctor.render.json;

import java.util.Map;
import java.util.TreeMap;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.redact.Redaction;

/**
 * Writes facts as JSON: flags as booleans, numbers and sizes as numbers, lists and records as
 * arrays, others as strings.
 */
record JsonFacts(UncheckedJsonGenerator json, Redaction redaction) {

  void fields(Map<String, Value> values) {
    for (Map.Entry<String, Value> fact : values.entrySet()) {
      json.name(fact.getKey());
      write(redaction.apply(fact.getValue()));
    }
  }

  private void write(Value value) {
    if (value instanceof Value.Flag flag) {
      json.value(flag.set());
    } else if (value instanceof Value.Number number) {
      json.value(number.amount());
    } else if (value instanceof Value.Bytes size) {
      json.value(size.amount());
    } else if (value instanceof Value.Words words) {
      words(words);
    } else if (value instanceof Value.Records rows) {
      rows(rows);
    } else {
      json.value(value.text());
    }
  }

  private void words(Value.Words words) {
    json.startArray();
    for (String word : words.words()) {
      json.value(word);
    }
    json.endArray();
  }

  private void rows(Value.Records rows) {
    json.startArray();
    for (Map<String, Value> row : rows.rows()) {
      json.startObject();
      fields(new TreeMap<>(row));
      json.endObject();
    }
    json.endArray();
  }
}
