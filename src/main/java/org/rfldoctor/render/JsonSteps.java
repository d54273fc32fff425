package org.rfldoctor.render;

import java.util.List;
import org.rfldoctor.report.Step;

/** The steps of a report as JSON. */
final class JsonSteps {
  private final JsonWriter json;
  private final SharedStep shared;

  JsonSteps(JsonWriter json, Redaction redaction) {
    this.json = json;
    this.shared = new SharedStep(redaction);
  }

  void write(List<Step> steps) {
    json.array("steps", () -> steps.forEach(step -> json.object(() -> step(shared.of(step)))));
  }

  private void step(Step step) {
    json.field("id", step.id());
    json.field("kind", step.kind().word());
    json.field("title", step.title());
    json.field("why", step.why());
    json.texts("settles", step.settles());
    json.field("route", step.route());
    commands(step.commands());
    json.texts("notes", step.notes());
    json.array(
        "alternatives", () -> step.alternatives().forEach(way -> json.object(() -> way(way))));
    json.texts("cites", step.cites());
  }

  private void way(Step.Alternative way) {
    json.field("route", way.route());
    commands(way.commands());
    json.field("note", way.note());
  }

  private void commands(List<Step.Command> commands) {
    json.array("commands", () -> commands.forEach(command -> json.object(() -> command(command))));
  }

  private void command(Step.Command command) {
    json.field("shell", command.shell());
    json.field("cwd", command.directory());
    json.field("needsRoot", command.needsRoot());
  }
}
