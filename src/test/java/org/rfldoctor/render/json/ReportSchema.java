package org.rfldoctor.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The published schema of reports: the open form for consumers, the strict form for tests. */
public final class ReportSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String REPORT = "report.schema.json";

  private final JsonSchema schema;

  private ReportSchema(JsonNode schema) {
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  static ReportSchema open() throws IOException {
    return new ReportSchema(published("report"));
  }

  /** The form that refuses unknown fields and unlisted words. */
  public static ReportSchema strict() throws IOException {
    return strict("report");
  }

  /** The strict form of another published schema. */
  public static ReportSchema strict(String name) throws IOException {
    JsonNode schema = published(name);
    close(schema);
    return new ReportSchema(schema);
  }

  public static JsonNode read(String json) throws IOException {
    return JSON.readTree(json);
  }

  public List<String> complaints(JsonNode report) {
    return schema.validate(report).stream().map(ValidationMessage::getMessage).toList();
  }

  private static JsonNode published(String name) throws IOException {
    try (InputStream schema =
        JsonReport.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
      return JSON.readTree(schema);
    }
  }

  private static void close(JsonNode node) {
    if (node.path("type").asText().equals("object")
        && node.has("properties")
        && !node.has("additionalProperties")) {
      ((ObjectNode) node).put("additionalProperties", false);
    }
    if (node.path("examples").isArray()) {
      ArrayNode words =
          ((ObjectNode) node).putArray("enum").addAll((ArrayNode) node.get("examples"));
      if (node.path("type").isArray()) {
        words.addNull();
      }
    }
    node.forEach(ReportSchema::close);
  }
}
