package org.rfldoctor.log;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.log.read.LogSummary;

/**
 * What a log says about a failure.
 *
 * @param causes those of the last run first
 * @param unnamed the first errors without a name, where no cause was found
 * @param errors how many errors the runs that count hold, consequences of make left out
 * @param facts what the log tells of the machine
 * @param command the command of the last run, where the log shows it
 */
public record LogDiagnosis(
    LogSummary log,
    Outcome outcome,
    Set<Note> notes,
    List<Cause> causes,
    List<UnnamedError> unnamed,
    long errors,
    Map<String, String> facts,
    Optional<String> command) {
  public LogDiagnosis {
    causes = List.copyOf(causes);
    unnamed = List.copyOf(unnamed);
    facts = Map.copyOf(facts);
  }

  /** The same, where it is known from elsewhere that the run was stopped. */
  public LogDiagnosis stopped() {
    Set<Note> more = EnumSet.of(Note.CANCELLED);
    more.addAll(notes);
    return new LogDiagnosis(log, outcome, more, causes, unnamed, errors, facts, command);
  }

  /** The result in one word. */
  public enum Outcome {
    NAMED,
    UNNAMED,
    NO_FAILURE;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
