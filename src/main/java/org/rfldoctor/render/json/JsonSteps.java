package org.rfldoctor.render.json;

import java.util.List;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.redact.StepRedactor;
import org.rfldoctor.report.Step;

/** The steps of a report as JSON. */
final class JsonSteps {
  private final UncheckedJsonGenerator json;
  private final StepRedactor shared;

  JsonSteps(UncheckedJsonGenerator json, Redaction redaction) {
    this.json = json;
    this.shared = new StepRedactor(redaction);
  }

  void write(List<Step> steps) {
    json.startArray("steps");
    for (Step step : steps) {
      step(shared.of(step));
    }
    json.endArray();
  }

  private void step(Step step) {
    json.startObject();
    json.field("id", step.id());
    json.field("kind", step.kind().word());
    json.field("title", step.title());
    json.field("why", step.why());
    json.texts("settles", step.settles());
    json.field("route", step.route());
    commands(step.commands());
    json.texts("notes", step.notes());
    alternatives(step.alternatives());
    json.texts("cites", step.cites());
    json.field("level", step.terms().level().word());
    json.field("effect", step.terms().effect());
    json.texts("words", step.terms().words());
    json.field("person", step.terms().person() || step.terms().example());
    json.endObject();
  }

  private void alternatives(List<Step.Alternative> ways) {
    json.startArray("alternatives");
    for (Step.Alternative way : ways) {
      json.startObject();
      json.field("route", way.route());
      commands(way.commands());
      json.field("note", way.note());
      json.endObject();
    }
    json.endArray();
  }

  private void commands(List<Step.Command> commands) {
    json.startArray("commands");
    for (Step.Command command : commands) {
      json.startObject();
      json.field("shell", command.shell());
      json.field("cwd", command.directory());
      json.field("needsRoot", command.needsRoot());
      json.field("unattended", command.unattended());
      json.field("unless", command.unless());
      json.endObject();
    }
    json.endArray();
  }
}
