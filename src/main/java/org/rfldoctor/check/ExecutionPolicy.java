package org.rfldoctor.check;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ValueQuestion;

/**
 * How a remedy or step is executed, and what it changes for later steps.
 *
 * @param makeArguments arguments for every make command from then on
 * @param impact roughly what is downloaded or changed; may be empty
 * @param confirm whether the user must decide; {@code --yes} does not run it
 * @param placeholders whether the commands contain placeholders, so they are only shown
 * @param replanAfter whether all other steps are planned again after it; it comes first
 * @param question a value that the user is asked for first; empty if nothing is asked
 */
public record ExecutionPolicy(
    List<String> makeArguments,
    Optional<String> impact,
    boolean confirm,
    boolean placeholders,
    boolean replanAfter,
    Optional<ValueQuestion> question) {
  /** The default: no arguments, no impact, run without a question. */
  public static final ExecutionPolicy PLAIN =
      new ExecutionPolicy(List.of(), Optional.empty(), false, false, false, Optional.empty());

  public ExecutionPolicy {
    makeArguments = List.copyOf(makeArguments);
  }

  /** The same policy with other make arguments. */
  public ExecutionPolicy withMakeArguments(List<String> arguments) {
    return new ExecutionPolicy(arguments, impact, confirm, placeholders, replanAfter, question);
  }

  /** The same policy with another impact. */
  public ExecutionPolicy withImpact(Optional<String> changed) {
    return new ExecutionPolicy(
        makeArguments, changed, confirm, placeholders, replanAfter, question);
  }

  /** The same policy with another value of {@code confirm}. */
  public ExecutionPolicy withConfirm(boolean asked) {
    return new ExecutionPolicy(makeArguments, impact, asked, placeholders, replanAfter, question);
  }

  /** The same policy with another question. */
  public ExecutionPolicy withQuestion(Optional<ValueQuestion> asked) {
    return new ExecutionPolicy(makeArguments, impact, confirm, placeholders, replanAfter, asked);
  }
}
