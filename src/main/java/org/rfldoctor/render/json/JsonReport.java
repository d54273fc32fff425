package org.rfldoctor.render.json;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.format.KeyEvidenceView;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.report.KeyEvidence;
import org.rfldoctor.report.KeyEvidenceFinder;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.history.GuideResult;

/** Writes a report as one JSON object, schema version 1. */
public final class JsonReport {
  /** The version of the schema. It increases only if the meaning of a field changes. */
  public static final int SCHEMA_VERSION = 1;

  private final Redaction redaction;
  private final boolean brief;

  /** A writer that omits and redacts nothing. */
  public JsonReport() {
    this(Redaction.NONE, false);
  }

  /**
   * A writer that redacts facts and evidence. Sentences are already redacted, except for private
   * facts, which it redacts too.
   *
   * @param brief whether evidence, facts and the sources of checks are left out; then each check
   *     and each step is one line
   */
  public JsonReport(Redaction redaction, boolean brief) {
    this.redaction = redaction;
    this.brief = brief;
  }

  /** Writes the object and a line end. The stream stays open. */
  public void write(Report report, Writer out) {
    write(report, Optional.empty(), out);
  }

  /** Writes the object with what guide did, and a line end. The stream stays open. */
  public void write(Report report, GuideResult done, Writer out) {
    write(report, Optional.of(done), out);
  }

  private void write(Report report, Optional<GuideResult> done, Writer out) {
    Redaction knowing = redaction.knowing(report);
    new JsonReport(knowing, brief).object(knowing.of(report), done, out);
  }

  private void object(Report report, Optional<GuideResult> done, Writer out) {
    UncheckedJsonGenerator json =
        brief
            ? UncheckedJsonGenerator.compact(out, ControlCharacterEscaper::hides)
            : new UncheckedJsonGenerator(out, ControlCharacterEscaper::hides);
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.field("complete", report.complete());
    tool(json, report);
    json.field("started", report.started().toString());
    json.field("millis", report.took().toMillis());
    json.field("verdict", report.verdict().word());
    json.field("versionsOnly", report.versionsOnly());
    new JsonEnvironment(json, report, redaction).write();
    json.startArray("checks");
    KeyEvidenceFinder proofs = new KeyEvidenceFinder(report.results());
    for (Result result : report.results()) {
      check(json, result, proofs);
    }
    json.endArray();
    JsonSteps steps = new JsonSteps(json, redaction);
    steps.write(report.steps());
    done.ifPresent(it -> new JsonGuide(json, steps, redaction).write(it));
    json.endObject();
    json.finish();
  }

  private static void tool(UncheckedJsonGenerator json, Report report) {
    json.startObject("tool");
    json.field("name", "rfl-doctor");
    json.field("version", report.version());
    json.field("catalog", report.catalog());
    json.endObject();
  }

  /** Writes the command that shows the diagnosis, or null if there is none. */
  private void shownBy(UncheckedJsonGenerator json, Optional<KeyEvidence> found) {
    Optional<String> shell =
        found.flatMap(p -> KeyEvidenceView.shell(p.evidence(), ShellQuoting::quoted));
    if (shell.isEmpty()) {
      json.field("shownBy", Optional.empty());
      return;
    }
    json.startObject("shownBy");
    json.field("check", found.get().check());
    json.field("probe", found.get().evidence().name());
    json.field("shell", redaction.text(shell.get()));
    json.field("ended", found.get().ending());
    json.field("line", redaction.text(found.get().line()));
    json.endObject();
  }

  private void check(UncheckedJsonGenerator json, Result result, KeyEvidenceFinder proofs) {
    json.startObject();
    json.field("id", result.check().id());
    json.field("stage", result.check().stage().word());
    json.field("title", result.check().title());
    json.field("level", result.check().level().word());
    outcome(json, result.outcome());
    json.startObject("facts");
    new JsonFacts(json, redaction).fields(brief ? Map.of() : result.reportedFacts().values());
    json.endObject();
    new JsonEvidence(json, redaction).write(brief ? List.of() : result.evidence());
    shownBy(json, brief ? Optional.empty() : proofs.of(result));
    related(json, result);
    json.endObject();
  }

  private void outcome(UncheckedJsonGenerator json, Outcome outcome) {
    json.field("outcome", outcome.status().word());
    json.field("bug", outcome.bug());
    json.field("diagnosis", outcome.diagnosis().map(Diagnosis::id));
    json.field("says", redaction.says(outcome));
    json.field("observed", outcome.observed());
    json.field("expected", outcome.expected());
  }

  private void related(UncheckedJsonGenerator json, Result result) {
    json.texts("needs", result.check().needs());
    json.texts("blockedBy", result.outcome().blockedBy());
    json.texts("explainedBy", result.outcome().explainedBy());
    json.texts("cites", brief ? List.of() : result.check().cites());
  }
}
