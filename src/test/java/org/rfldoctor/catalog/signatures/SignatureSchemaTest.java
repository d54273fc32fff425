package org.rfldoctor.catalog.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rfldoctor.catalog.Catalog;

/** The published schema of signature files and their reader accept the same keys and words. */
class SignatureSchemaTest {
  private final JsonNode schema = schema();

  @Test
  void schemaAndReaderHaveTheSameKeys() {
    assertThat(names(schema.at("/$defs/signature/properties")))
        .containsExactlyInAnyOrderElementsOf(SignatureReader.KEYS);
    assertThat(names(schema.at("/$defs/signature/properties/then/properties")))
        .containsExactlyInAnyOrderElementsOf(SignatureReader.THEN);
    assertThat(names(schema.at("/properties")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    SignatureFileReader.BESIDE_A_CHECK.stream(),
                    SignatureFileReader.OF_ITS_OWN.stream())
                .distinct()
                .toList());
  }

  @Test
  void schemaAndReaderHaveTheSameWords() {
    assertThat(words("role")).isEqualTo(SignatureReader.ROLES);
    assertThat(words("certainty")).isEqualTo(SignatureReader.CERTAINTIES);
  }

  private List<String> words(String key) {
    List<String> words = new ArrayList<>();
    schema
        .at("/$defs/signature/properties/" + key)
        .path("enum")
        .forEach(word -> words.add(word.asText()));
    return words;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode schema() {
    try (InputStream in = Catalog.class.getResourceAsStream("/schema/log.schema.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
