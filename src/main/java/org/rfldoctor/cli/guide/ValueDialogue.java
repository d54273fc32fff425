package org.rfldoctor.cli.guide;

import java.util.Optional;
import org.rfldoctor.check.value.ValueQuestion;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Step;

/** Asks for the value of a step, shows a preview, and asks for confirmation. */
record ValueDialogue(GuideWorkflow guidance, GuideView text, PromptReader keyboard) {

  /** The step with its value; empty if the user cancels. */
  Optional<Step> withValue(Step step) {
    Optional<ValueQuestion> question = step.policy().question();
    if (question.isEmpty()) {
      return Optional.of(step);
    }
    text.ask(asked(question.get()));
    Optional<String> typed = keyboard.line().filter(value -> !value.isEmpty());
    while (typed.isPresent()) {
      Step chosen = guidance.withValue(step, typed.get());
      if (guidance.preview(chosen)) {
        return goesOn() ? Optional.of(chosen) : unchanged();
      }
      text.ask(asked(question.get()));
      typed = keyboard.line().filter(value -> !value.isEmpty());
    }
    return unchanged();
  }

  private static String asked(ValueQuestion question) {
    return question.text() + " Such as " + question.example() + "; Enter alone goes back:";
  }

  private boolean goesOn() {
    text.ask("Do this? [y/N]");
    return keyboard.line().filter(answer -> answer.matches("(?i)y(es)?")).isPresent();
  }

  private Optional<Step> unchanged() {
    text.says(Style.PLAIN, "Nothing was changed.");
    return Optional.empty();
  }
}
