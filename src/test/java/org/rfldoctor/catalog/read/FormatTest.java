package org.rfldoctor.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.format.CaseFormat;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.format.KeyTable;
import org.rfldoctor.catalog.format.ProbeFormat;
import org.rfldoctor.catalog.format.QueryFormat;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.QueryType;

/**
 * The published schemas and the tables of checks/README.md match the key tables; {@code
 * -Dformat.update=true} rewrites them.
 */
class FormatTest {
  private static final boolean UPDATE = Boolean.getBoolean("format.update");
  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final Path README = Path.of("checks/README.md");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Map<String, KeyTable> ofChecks() {
    Map<String, KeyTable> tables = new LinkedHashMap<>();
    tables.put("/properties", CheckFormat.CHECK);
    tables.put("/$defs/wording/anyOf/1/items/anyOf/1/properties", CheckFormat.WORDING);
    tables.put("/$defs/tool-check/properties", CheckFormat.TOOL_CHECK);
    tables.put("/$defs/tool-diagnosis/properties", CheckFormat.TOOL_DIAGNOSIS);
    tables.put("/$defs/diagnosis/properties", CheckFormat.DIAGNOSIS);
    tables.put("/$defs/remedy/properties", CheckFormat.REMEDY);
    tables.put("/$defs/remedy-use/properties", CheckFormat.REMEDY_USE);
    tables.put("/$defs/probe-run/properties", ProbeFormat.COMMAND);
    tables.put("/$defs/probe-trial/properties", ProbeFormat.TRIAL);
    tables.put("/$defs/probe-file/properties", ProbeFormat.FILE);
    tables.put("/$defs/probe-variable/properties", ProbeFormat.VARIABLE);
    sources()
        .forEach(
            (name, table) -> {
              tables.put("/$defs/source-" + name + "/properties", table);
              tables.put("/$defs/fact-" + name + "/properties", ProbeFormat.fact(table));
            });
    tables.put("/$defs/fact-several/properties", ProbeFormat.SEVERAL);
    for (QueryType query : QueryType.values()) {
      tables.put("/$defs/probe-" + query.key() + "/properties", ofQuery(query));
    }
    return tables;
  }

  private static Map<String, KeyTable> sources() {
    return Map.of(
        "match", ProbeFormat.MATCH,
        "property", ProbeFormat.PROPERTY,
        "cell", ProbeFormat.CELL,
        "composed", ProbeFormat.COMPOSED);
  }

  private static KeyTable ofQuery(QueryType query) {
    List<KeyTable.Key> keys = new ArrayList<>();
    keys.add(new KeyTable.Key(query.key(), QueryFormat.SUBJECTS.get(query)));
    keys.addAll(QueryFormat.options(query).keys());
    return new KeyTable(keys);
  }

  private static Map<String, KeyTable> ofCases() {
    return Map.of(
        "/$defs/case/properties", CaseFormat.CASE,
        "/$defs/shared/properties/shared/properties", CaseFormat.SHARED,
        "/$defs/answer/properties", CaseFormat.ANSWER,
        "/$defs/details/properties", CaseFormat.EXPECTATION);
  }

  @TestFactory
  Stream<DynamicTest> schemasHaveTheKeysAndDescriptionsOfTheKeyTables() {
    return Stream.of(Map.entry("check", ofChecks()), Map.entry("case", ofCases()))
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> schema(it.getKey(), it.getValue())));
  }

  private static void schema(String name, Map<String, KeyTable> tables) throws IOException {
    Path file = SCHEMAS.resolve(name + ".schema.json");
    JsonNode schema = JSON.readTree(Files.readString(file));
    tables.forEach((pointer, table) -> describe((ObjectNode) schema.at(pointer), table));
    if (UPDATE) {
      Files.writeString(file, JSON.writer(printer()).writeValueAsString(schema) + "\n");
    }
    assertThat(JSON.readTree(Files.readString(file))).isEqualTo(schema);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators colons =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(colons);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return printer;
  }

  /** Puts the properties into the order of the table, with its sentences. */
  private static void describe(ObjectNode properties, KeyTable table) {
    Map<String, JsonNode> known = new LinkedHashMap<>();
    properties.fields().forEachRemaining(it -> known.put(it.getKey(), it.getValue()));
    assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(table.names());
    properties.removeAll();
    for (KeyTable.Key key : table.keys()) {
      ObjectNode property = (ObjectNode) known.get(key.name());
      property.put("description", key.sentence());
      properties.set(key.name(), property);
    }
  }

  @Test
  void everyQueryIsDescribedWithAllItsOptionsAndProperties() {
    for (QueryType query : QueryType.values()) {
      assertThat(QueryFormat.SUBJECTS).containsKey(query);
      assertThat(QueryFormat.options(query).names()).isEqualTo(query.options());
      assertThat(QueryFormat.PROPERTIES.get(query).names()).isEqualTo(query.properties());
    }
  }

  @Test
  void readmeHasTheKeyTables() throws IOException {
    String text = Files.readString(README);
    for (Map.Entry<String, List<String>> table : readmeTables().entrySet()) {
      text = replaced(text, table.getKey(), table.getValue());
    }
    if (UPDATE) {
      Files.writeString(README, text);
    }
    assertThat(Files.readString(README)).isEqualTo(text);
  }

  private static Map<String, List<String>> readmeTables() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    tables.put("key of a check", rows(CheckFormat.CHECK));
    tables.put("key of `tool-check`", rows(CheckFormat.TOOL_CHECK));
    List<String> probes = new ArrayList<>();
    Stream.of(ProbeFormat.COMMAND, ProbeFormat.TRIAL, ProbeFormat.FILE, ProbeFormat.VARIABLE)
        .forEach(table -> probes.add(probe(table)));
    Stream.of(QueryType.values()).forEach(query -> probes.add(probe(ofQuery(query))));
    tables.put("key of a probe", probes);
    List<String> properties = new ArrayList<>();
    for (QueryType query : QueryType.values()) {
      QueryFormat.PROPERTIES
          .get(query)
          .keys()
          .forEach(key -> properties.add(row(query.key() + "` `" + key.name(), key.sentence())));
    }
    tables.put("property of an answer", properties);
    tables.put(
        "key of a fact",
        rows(
            ProbeFormat.SEVERAL,
            ProbeFormat.MATCH,
            ProbeFormat.PROPERTY.only("property"),
            ProbeFormat.CELL,
            ProbeFormat.COMPOSED.only("value", "when")));
    tables.put(
        "predefined fact",
        Catalog.bundled().given().values().stream().map(FormatTest::fact).toList());
    tables.put("key of a diagnosis", rows(CheckFormat.DIAGNOSIS));
    tables.put("key of a remedy", rows(CheckFormat.REMEDY));
    tables.put("key of a case", rows(CaseFormat.CASE));
    tables.put("key of `then`", rows(CaseFormat.EXPECTATION));
    tables.put("key of a step of the roadmap", rows(CheckFormat.STEP));
    tables.put("key of `alternative`", rows(CheckFormat.ALTERNATIVE));
    tables.put("key of `asks`", rows(CheckFormat.QUESTION));
    return tables;
  }

  private static String fact(PredefinedFact fact) {
    return row(fact.name(), fact.type().word() + ": " + fact.says());
  }

  /** The row of a probe. The first key names the probe, and the others are its options. */
  private static String probe(KeyTable table) {
    KeyTable.Key first = table.keys().get(0);
    String beside =
        table.keys().stream()
            .skip(1)
            .map(key -> "`" + key.name() + "` " + key.sentence())
            .reduce((left, right) -> left + "; " + right)
            .map(text -> ". Beside it: " + text)
            .orElse("");
    return row(first.name(), first.sentence() + beside);
  }

  private static List<String> rows(KeyTable... tables) {
    return Stream.of(tables)
        .flatMap(table -> table.keys().stream())
        .map(key -> row(key.name(), key.sentence()))
        .toList();
  }

  private static String row(String name, String sentence) {
    return "| `" + name + "` | " + sentence + " |";
  }

  /** The text with these rows in the table with this header. */
  private static String replaced(String text, String head, List<String> rows) {
    String start = "| " + head + " | |\n|---|---|\n";
    int at = text.indexOf(start);
    assertThat(at).as("the table '" + head + "' of the README").isNotNegative();
    int end = text.indexOf("\n\n", at);
    return text.substring(0, at) + start + String.join("\n", rows) + text.substring(end);
  }
}
