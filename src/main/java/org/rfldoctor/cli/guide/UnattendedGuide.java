package org.rfldoctor.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ValueQuestion;
import org.rfldoctor.probe.shell.RootAccess;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.guide.ShellScriptWriter;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.history.GuideResult;

/** Carries out the plan without a user: each step once. It lists the steps that it cannot run. */
final class UnattendedGuide {
  private static final int MOST_STEPS = 50;
  private static final String PASSWORD = "These need root, and sudo asks for a password here:";
  private static final String NO_SUDO = "sudo is not installed. Run as root:";

  private final GuideWorkflow guidance;
  private final GuideView text;
  private final RootAccess access;
  private final List<String> forRoot = new ArrayList<>();
  private final List<GuideResult.StepResult> results = new ArrayList<>();

  UnattendedGuide(GuideWorkflow guidance, GuideView text, RootAccess access) {
    this.guidance = guidance;
    this.text = text;
    this.access = access;
  }

  /** Runs them, and returns what came of each. */
  List<GuideResult.StepResult> run() {
    guidance.begin();
    Optional<Step> step = next();
    for (int round = 0; step.isPresent() && round < MOST_STEPS; round++) {
      guidance.show(step.get(), steps(), 0);
      if (lacksRoot(step.get())) {
        leave(step.get());
      } else {
        carryOut(step.get());
      }
      step = next();
    }
    if (!forRoot.isEmpty()) {
      text.list(access == RootAccess.NONE ? NO_SUDO : PASSWORD, forRoot);
    }
    guidance.report().steps().stream()
        .filter(one -> one.policy().question().isPresent())
        .forEach(this::leaveToUser);
    return List.copyOf(results);
  }

  /** Prints the commands of a step that asks for a value, with the example value. */
  private void leaveToUser(Step step) {
    ValueQuestion question = step.policy().question().orElseThrow();
    CommandFormatter typed = new CommandFormatter(PrivilegeEscalation.SUDO, "");
    text.list(
        step.title() + ". Put another name in the place of " + question.example() + ", and type:",
        typed.lines(step.commands()).stream().map(CommandLine::text).toList());
  }

  private List<Step> steps() {
    return guidance.report().steps().stream().filter(ShellScriptWriter::takes).toList();
  }

  private Optional<Step> next() {
    return guidance.agenda().next(steps());
  }

  private boolean lacksRoot(Step step) {
    return !access.unattended() && step.needsRoot();
  }

  private void leave(Step step) {
    CommandFormatter typed =
        new CommandFormatter(
            access == RootAccess.NONE ? PrivilegeEscalation.ALREADY : PrivilegeEscalation.SUDO, "");
    step.commands().forEach(command -> forRoot.add(typed.inOne(List.of(command.unattendedForm()))));
    results.add(new GuideResult.StepResult(step, GuideResult.Ending.NEEDS_ROOT, List.of()));
    guidance.skip(step);
  }

  private void carryOut(Step step) {
    guidance.agenda().pass(step);
    boolean succeeded = guidance.carryOut(step);
    if (!succeeded) {
      guidance.agenda().giveUp(step);
    }
    results.add(
        new GuideResult.StepResult(
            step,
            succeeded ? GuideResult.Ending.DONE : GuideResult.Ending.FAILED,
            guidance.commandsRun()));
  }
}
