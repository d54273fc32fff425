package org.rfldoctor.render.json;

import java.util.List;
import org.rfldoctor.check.value.ValueQuestion;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.guide.ShellScriptWriter;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.redact.StepRedactor;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Writes the steps of a report as JSON. */
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
      step(step);
    }
    json.endArray();
  }

  private void step(Step step) {
    json.startObject();
    fields(step);
    json.endObject();
  }

  /** The fields of a step, redacted, in the object that is open. */
  void fields(Step whole) {
    Step step = shared.of(whole);
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
    json.field("level", step.level().word());
    json.field("effect", step.policy().impact());
    json.texts("words", step.policy().makeArguments());
    json.field("person", step.policy().confirm() || step.policy().placeholders());
    json.field("automatic", ShellScriptWriter.takes(whole));
    step.policy().question().ifPresent(this::question);
  }

  /**
   * Writes the question about a value that the user chooses. The commands contain the example
   * value.
   */
  private void question(ValueQuestion question) {
    json.startObject("asks");
    json.field("question", question.text());
    json.field("example", question.example());
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

  private void commands(List<StepCommand> commands) {
    json.startArray("commands");
    for (StepCommand command : commands) {
      json.startObject();
      json.field("shell", command.line());
      json.field("cwd", command.cwd());
      json.field("needsRoot", command.needsRoot());
      json.field("unattended", command.unattended().map(Invocation::line));
      json.field("unless", command.skipIf());
      json.endObject();
    }
    json.endArray();
  }
}
