package org.rfldoctor.check;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ValueQuestion;

/**
 * What a remedy or a step takes, and what follows from it.
 *
 * @param makeArguments arguments for every make command from then on
 * @param impact roughly what is downloaded or changed; empty where nothing is worth saying
 * @param confirm whether the user has to decide, although there are commands
 * @param placeholders whether the commands have places to fill in, and are not run as they are
 * @param replanAfter whether everything else is planned anew after it, so that it comes first
 * @param question a value that the user is asked for first; empty where nothing is asked
 */
public record ExecutionPolicy(
    List<String> makeArguments,
    Optional<String> impact,
    boolean confirm,
    boolean placeholders,
    boolean replanAfter,
    Optional<ValueQuestion> question) {
  /** Nothing out of the ordinary. */
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

  /** The same policy, for what the user has to decide. */
  public ExecutionPolicy withConfirm(boolean asked) {
    return new ExecutionPolicy(makeArguments, impact, asked, placeholders, replanAfter, question);
  }

  /** The same policy with another question. */
  public ExecutionPolicy withQuestion(Optional<ValueQuestion> asked) {
    return new ExecutionPolicy(makeArguments, impact, confirm, placeholders, replanAfter, asked);
  }
}
