package org.rfldoctor.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;

class JsonReportTest {
  private static String json(Report report) {
    return Golden.written(out -> new JsonReport().write(report, out));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ready",
        "rust-src",
        "fresh",
        "bare",
        "no-tree",
        "interrupted",
        "empty",
        "hostile"
      })
  void everyReportIsValidAgainstTheStrictSchema(String name) throws IOException {
    JsonNode report = ReportSchema.read(json(Reports.named(name)));

    assertThat(ReportSchema.strict().complaints(report)).isEmpty();
    assertThat(ReportSchema.open().complaints(report)).isEmpty();
  }

  @Test
  void trialIsACommandWithItsFolderItsFilesAndTheVariablesOfKbuild() throws IOException {
    JsonNode report = ReportSchema.read(json(Reports.withTrial(false)));
    JsonNode evidence = report.path("checks").get(0).path("evidence").get(0);

    assertThat(ReportSchema.strict().complaints(report)).isEmpty();
    assertThat(report.path("versionsOnly").isBoolean()).isTrue();
    assertThat(report.path("versionsOnly").asBoolean()).isFalse();
    assertThat(evidence.path("kind").asText()).isEqualTo("command");
    assertThat(evidence.path("command").toString()).isEqualTo("[\"sh\",\"-c\",\"clang -c t.c\"]");
    assertThat(evidence.path("cwd").asText()).isEqualTo("/tmp/rfl-doctor-trial-1");
    assertThat(evidence.path("files").path("t.c").asText()).isEqualTo("int a;\n");
    assertThat(evidence.path("env").path("RUSTC_BOOTSTRAP").asText()).isEqualTo("1");
  }

  @Test
  void strictSchemaRefusesUnknownFieldsAndWords() throws IOException {
    ObjectNode report = (ObjectNode) ReportSchema.read(json(Reports.ready()));
    report.put("colour", "red");
    ((ObjectNode) report.path("checks").get(1)).put("outcome", "perhaps");
    ((ObjectNode) report.path("checks").get(1).path("evidence").get(1)).put("mood", "good");

    assertThat(ReportSchema.open().complaints(report)).isEmpty();
    assertThat(ReportSchema.strict().complaints(report))
        .hasSize(3)
        .anyMatch(text -> text.contains("colour"))
        .anyMatch(text -> text.contains("mood"))
        .anyMatch(text -> text.contains("outcome"));
  }

  @Test
  void openSchemaRefusesAReportWithoutAVerdict() throws IOException {
    ObjectNode report = (ObjectNode) ReportSchema.read(json(Reports.ready()));
    report.remove("verdict");

    assertThat(ReportSchema.open().complaints(report))
        .singleElement()
        .asString()
        .contains("verdict");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rust-src", "no-tree", "hostile"})
  void reportIsOnePrettyPrintedObject(String name) throws IOException {
    Report report = Reports.named(name);
    Golden.holds("json/" + name + "." + report.verdict().word() + ".json", json(report));
  }

  @Test
  void factsKeepTheirTypes() throws IOException {
    JsonNode facts = ReportSchema.read(json(Reports.ready())).path("checks").get(1).path("facts");

    assertThat(facts.path("rustc.version").isTextual()).isTrue();
    assertThat(facts.path("rustc.path").textValue()).isEqualTo("/home/jo/.cargo/bin/rustc");
    assertThat(facts.path("rustc.proxy").isBoolean()).isTrue();
    assertThat(facts.path("rustc.count").intValue()).isEqualTo(2);
    assertThat(facts.path("rustc.words").toString()).isEqualTo("[\"ccache\",\"rustc\"]");
    assertThat(facts.path("rustc.candidates").get(1).path("origin").textValue())
        .isEqualTo("package");
  }

  @Test
  void toolOutputIsCompleteAndEscaped() throws IOException {
    String json = json(Reports.hostile());

    assertThat(json)
        .matches("[\\n\\x20-\\x7E\\u00A0-\\u200D\\u2010-\\u2027\\u2030-\\u205F\\u2070-\\uFFFD]*");
    assertThat(
            ReportSchema.read(json)
                .path("checks")
                .get(0)
                .path("facts")
                .path("rustc.line")
                .textValue())
        .startsWith("\u001b]0;owned\u0007")
        .contains("\u202egnp.exe", "漢字");
  }

  @Test
  void aLocalFactIsLeftOut() throws IOException {
    JsonNode facts =
        ReportSchema.read(json(Reports.withLocalFact())).path("checks").get(0).path("facts");

    assertThat(facts.toString()).isEqualTo("{\"tree.release\":\"6.12.94\"}");
  }

  @Test
  void longFileIsTruncated() throws IOException {
    Report report = Reports.withFile("x".repeat(5000));
    JsonNode evidence =
        ReportSchema.read(json(report)).path("checks").get(0).path("evidence").get(0);

    assertThat(evidence.path("text").textValue()).hasSize(4096);
    assertThat(evidence.path("truncated").booleanValue()).isTrue();
  }

  @Test
  void stepHasItsLevelEffectAndUnattendedCommand() throws IOException {
    JsonNode step = ReportSchema.read(json(Reports.fresh())).path("steps").get(1);

    assertThat(step.path("level").textValue()).isEqualTo("required");
    assertThat(step.path("effect").textValue()).isEqualTo("downloads about 150 MB");
    assertThat(step.path("commands").get(0).path("unattended").textValue())
        .isEqualTo("apt-get install -y bindgen clang lld llvm");
  }
}
