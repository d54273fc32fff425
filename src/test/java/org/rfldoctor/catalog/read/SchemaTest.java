package org.rfldoctor.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.cases.CaseReader;
import org.rfldoctor.catalog.cases.ExpectedOutcomeReader;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.value.FactType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The published schemas and the readers accept the same keys and words. */
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode CHECK = json("check");
  private static final JsonNode CASE = json("case");
  private static final JsonNode LOG = json("log");

  @TestFactory
  Stream<DynamicTest> everyCatalogFileIsValidAgainstItsSchema() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(Path.of("checks"))) {
      found
          .filter(file -> file.toString().endsWith(".yaml") && !file.startsWith("checks/data"))
          .forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(20);
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> holds(file)));
  }

  private static void holds(Path file) throws IOException {
    JsonNode schema =
        file.toString().endsWith(".test.yaml")
            ? CASE
            : file.toString().endsWith(".log.yaml") ? LOG : CHECK;
    assertThat(complaints(schema, Files.readString(file))).isEmpty();
  }

  @Test
  void checkWithAnUnknownKeyIsInvalid() {
    String check = "{ titel: a, title: a, why: b, level: required, pass: true, cites: [c] }";

    assertThat(complaints(CHECK, check)).singleElement().asString().contains("titel");
  }

  @Test
  void unquotedVersionIsInvalid() {
    String check = "{ title: 1.10, why: b, level: required, pass: true, cites: [c] }";

    assertThat(complaints(CHECK, check)).singleElement().asString().contains("title");
  }

  @Test
  void schemaAndReaderHaveTheSameCheckKeys() {
    assertThat(keys(CHECK)).containsExactlyInAnyOrderElementsOf(CheckReader.KEYS);
    assertThat(keysOf(CHECK, "diagnosis"))
        .containsExactlyInAnyOrderElementsOf(DiagnosisReader.KEYS);
    assertThat(keysOf(CHECK, "remedy-use"))
        .containsExactlyInAnyOrderElementsOf(RemedyReader.USE_KEYS);
    assertThat(keysOf(CHECK, "tool-check"))
        .containsExactlyInAnyOrderElementsOf(ToolCheckReader.KEYS);
    assertThat(keysOf(CHECK, "tool-diagnosis"))
        .containsExactlyInAnyOrderElementsOf(ToolCheckReader.DIAGNOSIS_KEYS);
    assertThat(keysOf(CHECK, "remedy")).containsExactlyInAnyOrderElementsOf(RemedyReader.KEYS);
    assertThat(keysOf(CHECK, "fact-several"))
        .containsExactlyInAnyOrderElementsOf(FactDefinitionReader.SEVERAL);
  }

  @Test
  void schemaAndReaderHaveTheSameProbeKeys() {
    Map<String, List<String>> probes = new HashMap<>();
    probes.put("run", ProbeReader.COMMAND);
    probes.put("trial", ProbeReader.TRIAL);
    probes.put("file", ProbeReader.FILE);
    probes.put("variable", ProbeReader.VARIABLE);
    for (QueryType question : QueryType.values()) {
      List<String> keys = new ArrayList<>(question.options());
      keys.add(question.key());
      probes.put(question.key(), keys);
    }

    assertThat(CHECK.at("/$defs/probe/oneOf")).hasSameSizeAs(probes.keySet());
    probes.forEach(
        (kind, keys) ->
            assertThat(keysOf(CHECK, "probe-" + kind)).containsExactlyInAnyOrderElementsOf(keys));
  }

  @Test
  void schemaAndReaderHaveTheSameFactKeys() {
    Map<String, List<String>> sources =
        Map.of(
            "match", FactSourceReader.MATCH,
            "property", FactSourceReader.PROPERTY,
            "cell", FactSourceReader.CELL,
            "composed", FactSourceReader.COMPOSED);

    assertThat(CHECK.at("/$defs/source/oneOf")).hasSameSizeAs(sources.keySet());
    sources.forEach(
        (kind, keys) -> {
          assertThat(keysOf(CHECK, "source-" + kind)).containsExactlyInAnyOrderElementsOf(keys);
          assertThat(keysOf(CHECK, "fact-" + kind))
              .containsExactlyInAnyOrderElementsOf(
                  Stream.concat(keys.stream(), FactDefinitionReader.BESIDE.stream()).toList());
        });
  }

  @Test
  void schemaAndReaderHaveTheSameCaseKeys() {
    assertThat(keysOf(CASE, "case")).containsExactlyInAnyOrderElementsOf(CaseReader.KEYS);
    assertThat(keys(CASE.at("/$defs/shared/properties/shared")))
        .containsExactlyInAnyOrderElementsOf(CaseReader.SHARED_KEYS);
    assertThat(keysOf(CASE, "answer")).containsExactlyInAnyOrderElementsOf(ObservationReader.KEYS);
    assertThat(keysOf(CASE, "details"))
        .containsExactlyInAnyOrderElementsOf(ExpectedOutcomeReader.KEYS);
  }

  @Test
  void schemaAndReaderHaveTheSameWords() {
    assertThat(words(CHECK, "/properties/level"))
        .isEqualTo(CheckReader.LEVELS)
        .isEqualTo(Stream.of(Level.values()).map(Level::word).toList());
    assertThat(words(CHECK, "/$defs/fact-match/properties/type"))
        .isEqualTo(FactTypeReader.WORDS)
        .isEqualTo(Stream.of(FactType.values()).map(FactType::word).toList());
    assertThat(words(CHECK, "/$defs/source-match/properties/stream"))
        .isEqualTo(FactSourceReader.STREAMS);
    List<String> routes =
        new ArrayList<>(Catalog.bundled().tables().get("managers").rows().keySet());
    routes.addAll(RemedyReader.OWN_ROUTES);
    assertThat(words(CHECK, "/$defs/remedy/properties/route"))
        .containsExactlyInAnyOrderElementsOf(routes);
    assertThat(words(CHECK, "/$defs/diagnosis/properties/outcome"))
        .isEqualTo(DiagnosisReader.OUTCOMES);
    assertThat(words(CASE, "/$defs/observation/anyOf/0")).isEqualTo(ObservationReader.WORDS);
    assertThat(words(CASE, "/$defs/word")).isEqualTo(ExpectedOutcomeReader.WORDS);
  }

  private static List<String> complaints(JsonNode schema, String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    JsonNode file = JSON.valueToTree(new Load(settings).loadFromString(yaml));
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    return compiled.validate(file).stream().map(Object::toString).toList();
  }

  private static List<String> keysOf(JsonNode schema, String definition) {
    return keys(schema.at("/$defs/" + definition));
  }

  private static List<String> keys(JsonNode object) {
    assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
    List<String> keys = new ArrayList<>();
    object.path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<String> words(JsonNode schema, String pointer) {
    List<String> words = new ArrayList<>();
    schema.at(pointer).path("enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode json(String name) {
    try (InputStream schema =
        Catalog.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
      return JSON.readTree(schema);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
