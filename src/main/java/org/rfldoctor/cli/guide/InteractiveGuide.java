package org.rfldoctor.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.probe.shell.RootAccess;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Step;

/**
 * Goes through the plan with the user: shows a step, asks, carries out the answer, checks again.
 */
final class InteractiveGuide {
  private final GuideWorkflow guidance;
  private final GuideView text;
  private final PromptReader keyboard;
  private final GuideProgress whereabouts;
  private final RootAccess access;
  private final TickService ticks;
  private final ValueDialogue values;
  private boolean over;

  InteractiveGuide(
      GuideWorkflow guidance,
      GuideView text,
      PromptReader keyboard,
      GuideProgress whereabouts,
      RootAccess access,
      TickService ticks) {
    this.guidance = guidance;
    this.text = text;
    this.keyboard = keyboard;
    this.whereabouts = whereabouts;
    this.access = access;
    this.ticks = ticks;
    this.values = new ValueDialogue(guidance, text, keyboard);
  }

  void hold() {
    guidance.begin();
    Optional<Step> step = next();
    while (step.isPresent() && !over) {
      guidance.show(step.get(), steps(), guidance.ahead());
      remark(step.get());
      answer(step.get());
      step = next();
    }
    if (!over) {
      text.blank();
      text.says(Style.GOOD, "No more steps.");
    }
  }

  private List<Step> steps() {
    return guidance.report().steps();
  }

  private Optional<Step> next() {
    return guidance.agenda().next(steps());
  }

  private void remark(Step step) {
    if (step.runnable() && lacksRoot(step)) {
      text.says(
          Style.CAUTION,
          "sudo is not installed. Run this as root in another terminal, then answer done.");
    }
    if (step.policy().placeholders()) {
      text.says(Style.CAUTION, "Replace the placeholders and run this in another terminal.");
    }
  }

  private boolean lacksRoot(Step step) {
    return access == RootAccess.NONE && step.needsRoot();
  }

  private void answer(Step step) {
    GuideAnswer answer = asked(possible(step));
    while (answer == GuideAnswer.EXPLAIN) {
      guidance.explain(step);
      answer = asked(possible(step));
    }
    try {
      act(answer, step);
    } catch (CliException mistake) {
      // This error ends a command line, but not the dialogue. The same step comes next.
      text.says(Style.BAD, mistake.getMessage());
    }
  }

  private List<GuideAnswer> possible(Step step) {
    List<GuideAnswer> possible = new ArrayList<>(List.of(GuideAnswer.values()));
    if (!step.runnable() || lacksRoot(step)) {
      possible.remove(GuideAnswer.RUN);
    }
    return possible;
  }

  /** Asks until the answer is valid. The end of input means quit. */
  private GuideAnswer asked(List<GuideAnswer> possible) {
    text.ask(GuideAnswer.question(possible));
    Optional<String> typed = keyboard.line();
    while (typed.isPresent()) {
      Optional<GuideAnswer> answer = GuideAnswer.of(typed.get(), possible);
      if (answer.isPresent()) {
        return answer.get();
      }
      if (!typed.get().isEmpty()) {
        text.says(Style.CAUTION, "\"" + typed.get() + "\" is not one of the choices.");
      }
      text.ask(GuideAnswer.question(possible));
      typed = keyboard.line();
    }
    text.blank();
    return GuideAnswer.QUIT;
  }

  private void act(GuideAnswer answer, Step step) {
    switch (answer) {
      case RUN -> values.withValue(step).ifPresent(guidance::carryOut);
      case DONE -> done(step);
      case SKIP -> guidance.skip(step);
      default -> {
        over = true;
        whereabouts.left();
      }
    }
  }

  private void done(Step step) {
    if (ticks.takes(step.id())) {
      ticks.tick(step.id());
    }
    guidance.recheck(step);
  }
}
