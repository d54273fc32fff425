package org.rfldoctor.render.redact;

import java.util.List;
import org.rfldoctor.report.Step;

/**
 * Steps as they may be shared; they were filled with values as they are, so that they can be run.
 */
public record StepRedactor(Redaction redaction) {

  public Step of(Step step) {
    return new Step(
        step.id(),
        step.kind(),
        redaction.text(step.title()),
        redaction.text(step.why()),
        step.settles(),
        step.route(),
        commands(step.commands()),
        step.notes().stream().map(redaction::text).toList(),
        step.alternatives().stream().map(this::alternative).toList(),
        step.cites(),
        terms(step.terms()));
  }

  private Step.Terms terms(Step.Terms terms) {
    return new Step.Terms(
        terms.level(),
        terms.effect().map(redaction::text),
        terms.words().stream().map(redaction::text).toList(),
        terms.person(),
        terms.example(),
        terms.first());
  }

  private Step.Alternative alternative(Step.Alternative way) {
    return new Step.Alternative(way.route(), commands(way.commands()), redaction.text(way.note()));
  }

  private List<Step.Command> commands(List<Step.Command> commands) {
    return commands.stream().map(this::command).toList();
  }

  private Step.Command command(Step.Command command) {
    return new Step.Command(
        redaction.text(command.shell()),
        command.directory().map(redaction::text),
        command.needsRoot(),
        command.unattended().map(redaction::text),
        command.unless().map(redaction::text));
  }
}
