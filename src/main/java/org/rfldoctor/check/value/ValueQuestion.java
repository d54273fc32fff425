package org.rfldoctor.check.value;

import java.util.Optional;

/**
 * A value that a step asks the user for, where the machine does not tell it.
 *
 * @param fact the fact that it stands for in the commands of the step
 * @param text the question
 * @param example a value that will do; the commands show it until there is an answer
 * @param preview a command that shows what the step is going to change and fails where the value
 *     will not do; empty for none
 */
public record ValueQuestion(String fact, String text, String example, Optional<String> preview) {

  /** The same question with another value in the place of the example. */
  public ValueQuestion withExample(String value) {
    return new ValueQuestion(fact, text, value, preview);
  }

  /** The same question with another preview. */
  public ValueQuestion withPreview(Optional<String> command) {
    return new ValueQuestion(fact, text, example, command);
  }
}
