package org.rfldoctor.report;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;

/**
 * One entry of the ordered list of what to do.
 *
 * @param level how much a Rust-enabled kernel build depends on it
 * @param settles diagnoses that it fixes
 * @param route how; empty where there is nothing to choose
 * @param alternatives other ways to the same end, in a line each
 * @param policy how it is executed, with every name filled
 */
public record Step(
    String id,
    Kind kind,
    Level level,
    String title,
    String why,
    List<String> settles,
    Optional<String> route,
    List<StepCommand> commands,
    List<String> notes,
    List<Alternative> alternatives,
    List<String> cites,
    ExecutionPolicy policy) {
  public Step {
    settles = List.copyOf(settles);
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
    alternatives = List.copyOf(alternatives);
    cites = List.copyOf(cites);
  }

  /** Whether its commands can be run as they are. */
  public boolean runnable() {
    return !commands.isEmpty() && kind != Kind.PERSON && !policy.placeholders();
  }

  /** Whether one of its commands needs root. */
  public boolean needsRoot() {
    return commands.stream().anyMatch(StepCommand::needsRoot);
  }

  /** The same step of another level. */
  public Step withLevel(Level changed) {
    return new Step(
        id,
        kind,
        changed,
        title,
        why,
        settles,
        route,
        commands,
        notes,
        alternatives,
        cites,
        policy);
  }

  /** The same step with another title and reason. */
  public Step withText(String newTitle, String newWhy) {
    return new Step(
        id,
        kind,
        level,
        newTitle,
        newWhy,
        settles,
        route,
        commands,
        notes,
        alternatives,
        cites,
        policy);
  }

  /** The same step that settles other diagnoses. */
  public Step withSettles(List<String> diagnoses) {
    return new Step(
        id,
        kind,
        level,
        title,
        why,
        diagnoses,
        route,
        commands,
        notes,
        alternatives,
        cites,
        policy);
  }

  /** The same step with other commands. */
  public Step withCommands(List<StepCommand> changed) {
    return new Step(
        id, kind, level, title, why, settles, route, changed, notes, alternatives, cites, policy);
  }

  /** The same step with other notes. */
  public Step withNotes(List<String> changed) {
    return new Step(
        id,
        kind,
        level,
        title,
        why,
        settles,
        route,
        commands,
        changed,
        alternatives,
        cites,
        policy);
  }

  /** The same step with other alternatives. */
  public Step withAlternatives(List<Alternative> changed) {
    return new Step(
        id, kind, level, title, why, settles, route, commands, notes, changed, cites, policy);
  }

  /** The same step with other sources. */
  public Step withCites(List<String> changed) {
    return new Step(
        id,
        kind,
        level,
        title,
        why,
        settles,
        route,
        commands,
        notes,
        alternatives,
        changed,
        policy);
  }

  /** The same step under another policy. */
  public Step withPolicy(ExecutionPolicy changed) {
    return new Step(
        id, kind, level, title, why, settles, route, commands, notes, alternatives, cites, changed);
  }

  /**
   * A repair fixes diagnoses; a step of the roadmap follows when all is ready; some only the user
   * can do.
   */
  public enum Kind {
    FIX("mend"),
    NEXT("next"),
    PERSON("person");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  /** Another way: its route, its commands, its remark. */
  public record Alternative(String route, List<StepCommand> commands, String note) {
    public Alternative {
      commands = List.copyOf(commands);
    }
  }
}
