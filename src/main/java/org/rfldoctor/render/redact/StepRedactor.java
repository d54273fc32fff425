package org.rfldoctor.render.redact;

import java.util.List;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/**
 * Makes copies of steps for sharing. The original steps have unredacted values, since they must be
 * executable.
 */
public record StepRedactor(Redaction redaction) {

  public Step of(Step step) {
    return step.withText(redaction.text(step.title()), redaction.text(step.why()))
        .withCommands(commands(step.commands()))
        .withNotes(texts(step.notes()))
        .withAlternatives(step.alternatives().stream().map(this::alternative).toList())
        .withPolicy(policy(step.policy()));
  }

  private ExecutionPolicy policy(ExecutionPolicy policy) {
    return policy
        .withMakeArguments(texts(policy.makeArguments()))
        .withImpact(policy.impact().map(redaction::text));
  }

  private Step.Alternative alternative(Step.Alternative way) {
    return new Step.Alternative(way.route(), commands(way.commands()), redaction.text(way.note()));
  }

  private List<StepCommand> commands(List<StepCommand> commands) {
    return commands.stream().map(this::command).toList();
  }

  private StepCommand command(StepCommand command) {
    return new StepCommand(
        invocation(command.invocation()),
        command.cwd().map(redaction::text),
        command.needsRoot(),
        command.unattended().map(this::invocation),
        command.skipIf().map(redaction::text));
  }

  /** Redacts a command as one line, since a private value may span several words. */
  private Invocation invocation(Invocation invocation) {
    return new Invocation.Shell(redaction.text(invocation.line()));
  }

  private List<String> texts(List<String> texts) {
    return texts.stream().map(redaction::text).toList();
  }
}
