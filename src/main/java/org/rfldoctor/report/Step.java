package org.rfldoctor.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the ordered list of what to do.
 *
 * @param settles diagnoses that are gone once it is done
 * @param route how; empty where there is nothing to choose
 * @param alternatives other ways to the same end, in a line each
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
    List<String> cites) {
  public Step {
    settles = List.copyOf(settles);
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
    alternatives = List.copyOf(alternatives);
    cites = List.copyOf(cites);
  }

  /** Repairs settle diagnoses; the path ahead comes once green; some only a person can do. */
  public enum Kind {
    MEND,
    NEXT,
    PERSON;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A line for a shell, where to type it, and whether it needs root. */
  public record Command(String shell, Optional<String> directory, boolean needsRoot) {}

  /** Another way: its route, its commands, its remark. */
  public record Alternative(String route, List<Command> commands, String note) {
    public Alternative {
      commands = List.copyOf(commands);
    }
  }
}
