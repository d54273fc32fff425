package org.rfldoctor.check;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * A step of the roadmap, in the order of the articles: done by commands, or by the user.
 *
 * @param person whether only a person can do it
 * @param perTree whether having done it counts for one tree only
 * @param when the condition under which it is offered
 * @param done the condition under which it is done; empty for a step of the user, which is ticked
 * @param alternative another way that the user may go instead
 * @param stage the stage that it belongs to; repairs of that stage come first
 */
public record PathStep(
    String id,
    boolean person,
    boolean perTree,
    String title,
    String why,
    Condition when,
    Optional<Condition> done,
    CommandTemplates commands,
    Optional<Alternative> alternative,
    List<String> cites,
    ExecutionPolicy policy,
    Stage stage) {
  public PathStep {
    cites = List.copyOf(cites);
  }

  /** Another way: what it is good for, and its commands. */
  public record Alternative(String note, CommandTemplates commands) {}

  /** The same step with a value in the place of the example of its question. */
  public PathStep withValue(String value) {
    return new PathStep(
        id,
        person,
        perTree,
        title,
        why,
        when,
        done,
        commands,
        alternative,
        cites,
        policy.withQuestion(policy.question().map(asked -> asked.withExample(value))),
        stage);
  }
}
