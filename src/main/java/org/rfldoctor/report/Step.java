package org.rfldoctor.report;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Level;

/**
 * One entry of the ordered list of what to do.
 *
 * @param settles diagnoses that are gone once it is done
 * @param route how; empty where there is nothing to choose
 * @param alternatives other ways to the same end, in a line each
 * @param terms what it takes and what follows from it
 */
public record Step(
    String id,
    Kind kind,
    String title,
    String why,
    List<String> settles,
    Optional<String> route,
    List<Command> commands,
    List<String> notes,
    List<Alternative> alternatives,
    List<String> cites,
    Terms terms) {
  public Step {
    settles = List.copyOf(settles);
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
    alternatives = List.copyOf(alternatives);
    cites = List.copyOf(cites);
  }

  /** A step on ordinary terms. */
  public Step(
      String id,
      Kind kind,
      String title,
      String why,
      List<String> settles,
      Optional<String> route,
      List<Command> commands,
      List<String> notes,
      List<Alternative> alternatives,
      List<String> cites) {
    this(
        id, kind, title, why, settles, route, commands, notes, alternatives, cites, Terms.ORDINARY);
  }

  /** The same step with another effect. */
  public Step with(String effect) {
    Terms changed =
        new Terms(
            terms.level(),
            Optional.of(effect),
            terms.words(),
            terms.person(),
            terms.example(),
            terms.first());
    return new Step(
        id, kind, title, why, settles, route, commands, notes, alternatives, cites, changed);
  }

  /** Whether its commands can be run as they are. */
  public boolean runnable() {
    return !commands.isEmpty() && kind != Kind.PERSON && !terms.example();
  }

  /** Repairs settle diagnoses; the roadmap comes once green; some only a person can do. */
  public enum Kind {
    MEND,
    NEXT,
    PERSON;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A line for a shell.
   *
   * @param directory where to type it; empty for anywhere
   * @param needsRoot whether it needs root; {@code sudo} is not part of the line
   * @param unattended the line where nobody answers questions; empty where it asks none
   * @param unless a line that succeeds where this one need not be run any more
   */
  public record Command(
      String shell,
      Optional<String> directory,
      boolean needsRoot,
      Optional<String> unattended,
      Optional<String> unless) {

    /** A line that asks nothing. */
    public Command(String shell, Optional<String> directory, boolean needsRoot) {
      this(shell, directory, needsRoot, Optional.empty(), Optional.empty());
    }

    /** Whether one test tells of both that they need not be run any more. */
    public boolean sharesConditionWith(Command next) {
      return unless.isPresent() && unless.equals(next.unless) && directory.equals(next.directory);
    }

    /** Whether it differs from what is published, so that it asks nothing. */
    public boolean isAdapted() {
      return !needsRoot && !unattendedForm().shell().equals(shell);
    }

    /** The same where nobody answers questions. */
    public Command unattendedForm() {
      return new Command(unattended.orElse(shell), directory, needsRoot, unattended, unless);
    }
  }

  /** Another way: its route, its commands, its remark. */
  public record Alternative(String route, List<Command> commands, String note) {
    public Alternative {
      commands = List.copyOf(commands);
    }
  }

  /**
   * What a step takes and what follows from it.
   *
   * @param level how much a Rust-enabled kernel build depends on it
   * @param effect roughly what is downloaded or changed; empty where nothing worth saying is
   * @param words what make has to be told on every call from then on
   * @param person whether a person has to decide, although there are commands
   * @param example whether the commands have places to fill in, and are not run as they are
   * @param first whether everything else comes after it
   */
  public record Terms(
      Level level,
      Optional<String> effect,
      List<String> words,
      boolean person,
      boolean example,
      boolean first) {
    /** For a step that says nothing about it. */
    public static final Terms ORDINARY =
        new Terms(Level.RECOMMENDED, Optional.empty(), List.of(), false, false, false);

    public Terms {
      words = List.copyOf(words);
    }
  }
}
