package org.rfldoctor.render.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.log.Evidence;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.Note;
import org.rfldoctor.log.UnnamedError;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.report.LogCause;
import org.rfldoctor.report.LogReport;

/** Writes the diagnosis of a log as one JSON object, schema version 1. */
public final class JsonLogReport {
  private final Redaction redaction;

  public JsonLogReport(Redaction redaction) {
    this.redaction = redaction;
  }

  /** Writes the object and a line end. The stream stays open. */
  public void write(LogReport report, Writer out) {
    UncheckedJsonGenerator json = new UncheckedJsonGenerator(out, ControlCharacterEscaper::hides);
    json.startObject();
    json.field("schemaVersion", JsonReport.SCHEMA_VERSION);
    json.startObject("tool");
    json.field("name", "rfl-doctor");
    json.field("version", report.version());
    json.field("catalog", report.catalog());
    json.endObject();
    log(json, report);
    json.field("outcome", report.outcome());
    json.texts(
        "notes",
        report.diagnosis().stream()
            .flatMap(diagnosis -> diagnosis.notes().stream())
            .map(Note::word)
            .sorted()
            .toList());
    json.field("reason", report.unreadable().map(redaction::text));
    json.startArray("causes");
    report.causes().forEach(cause -> cause(json, cause));
    json.endArray();
    json.startArray("unnamed");
    report
        .diagnosis()
        .map(LogDiagnosis::unnamed)
        .orElse(List.of())
        .forEach(error -> unnamed(json, error));
    json.endArray();
    json.endObject();
    json.finish();
  }

  private void log(UncheckedJsonGenerator json, LogReport report) {
    Optional<LogDiagnosis> read = report.diagnosis();
    json.startObject("log");
    json.field("source", redaction.text(report.source()));
    json.field("lines", read.map(it -> it.log().lines()).orElse(0L));
    json.field("bytes", read.map(it -> it.log().bytes()).orElse(0L));
    json.field("errors", read.map(LogDiagnosis::errors).orElse(0L));
    json.texts("wrappers", read.map(it -> it.log().wrappers()).orElse(List.of()));
    Optional<String> typed =
        report
            .run()
            .map(run -> String.join(" ", run.command()))
            .or(() -> read.flatMap(LogDiagnosis::command));
    json.field("command", typed.map(redaction::text));
    if (report.run().isPresent()) {
      json.field("exit", report.run().get().exit());
      json.field("kept", redaction.text(report.run().get().log()));
    } else {
      json.field("exit", Optional.empty());
      json.field("kept", Optional.empty());
    }
    json.endObject();
  }

  private void cause(UncheckedJsonGenerator json, LogCause found) {
    json.startObject();
    json.field("diagnosis", found.diagnosis());
    json.field("signature", found.cause().signature().id());
    json.field("certainty", found.cause().certainty().word());
    json.field("settledBy", found.cause().signature().settles());
    json.texts("others", found.cause().signature().others());
    json.field("says", redaction.text(found.says()));
    json.field("line", found.cause().evidence().line());
    evidence(json, found.cause().evidence());
    json.field("occurrences", found.cause().occurrences());
    json.field("explains", found.cause().explains());
    texts(json, "wrongAdvice", found.cause().wrongAdvice());
    json.startObject("facts");
    new TreeMap<>(found.cause().facts())
        .forEach((name, value) -> json.field(name, redaction.text(value)));
    json.endObject();
    json.field("here", found.here().word());
    json.field("hereSays", redaction.text(found.hereSays()));
    new JsonSteps(json, redaction).write(found.steps());
    json.endObject();
  }

  private void unnamed(UncheckedJsonGenerator json, UnnamedError error) {
    json.startObject();
    json.field("line", error.evidence().line());
    json.field("printedBy", error.kind().word());
    json.field("place", error.file().map(redaction::text));
    evidence(json, error.evidence());
    json.endObject();
  }

  private void evidence(UncheckedJsonGenerator json, Evidence evidence) {
    json.startArray("evidence");
    evidence.before().forEach(line -> json.value(redaction.text(line)));
    json.value(redaction.text(evidence.decisive()));
    evidence.after().forEach(line -> json.value(redaction.text(line)));
    json.endArray();
  }

  private void texts(UncheckedJsonGenerator json, String name, List<String> texts) {
    json.texts(name, texts.stream().map(redaction::text).toList());
  }
}
