package org.rfldoctor.render.json;

import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.history.GuideResult;

/** What {@code guide --yes} did, as JSON. */
final class JsonGuide {
  private final UncheckedJsonGenerator json;
  private final JsonSteps steps;
  private final Redaction redaction;

  JsonGuide(UncheckedJsonGenerator json, JsonSteps steps, Redaction redaction) {
    this.json = json;
    this.steps = steps;
    this.redaction = redaction;
  }

  void write(GuideResult done) {
    json.startObject("guide");
    json.startArray("steps");
    done.steps().forEach(this::step);
    json.endArray();
    json.texts("exports", done.exports().stream().map(redaction::text).toList());
    json.texts("words", done.makeArguments().stream().map(redaction::text).toList());
    json.endObject();
  }

  private void step(GuideResult.StepResult result) {
    json.startObject();
    json.startObject("step");
    steps.fields(result.step());
    json.endObject();
    json.field("ending", result.ending().word());
    json.texts("ran", result.ran().stream().map(redaction::text).toList());
    json.endObject();
  }
}
