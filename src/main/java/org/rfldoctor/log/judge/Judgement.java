package org.rfldoctor.log.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rfldoctor.log.Cause;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.LogDiagnosis.Outcome;
import org.rfldoctor.log.Note;
import org.rfldoctor.log.UnnamedError;
import org.rfldoctor.log.read.LogSummary;

/** Puts together what the runs of a log say. */
final class Judgement {
  private static final int MOST_UNNAMED = 3;

  private final Runs runs;
  private final Map<String, String> facts;
  private final Set<String> wrappers;

  Judgement(Runs runs, Map<String, String> facts, Set<String> wrappers) {
    this.runs = runs;
    this.facts = facts;
    this.wrappers = wrappers;
  }

  LogDiagnosis of(LogSummary summary) {
    List<Run> counted = runs.all();
    List<Cause> causes = new ArrayList<>();
    List<UnnamedError> unnamed = new ArrayList<>();
    Set<Note> notes = EnumSet.noneOf(Note.class);
    long errors = 0;
    for (Run run : counted) {
      RunVerdict verdict = RunVerdict.of(run);
      for (Cause cause : verdict.causes()) {
        if (causes.stream().noneMatch(other -> isTheSame(other, cause))) {
          causes.add(cause);
        }
      }
      errors += verdict.errors();
      if (verdict.causes().isEmpty()) {
        unnamed.addAll(verdict.unnamed(MOST_UNNAMED));
        notes.addAll(verdict.notes());
      }
      if (run.succeeded() && run == counted.get(0)) {
        notes.add(Note.SUCCEEDED);
      }
      if (run.cancelled()) {
        notes.add(Note.CANCELLED);
      }
    }
    Outcome outcome =
        !causes.isEmpty()
            ? Outcome.NAMED
            : unnamed.isEmpty() && !notes.contains(Note.CUT_ABOVE)
                ? Outcome.NO_FAILURE
                : Outcome.UNNAMED;
    if (outcome == Outcome.NAMED) {
      unnamed.clear();
      notes.removeAll(Set.of(Note.OWN_CODE, Note.CUT_ABOVE));
    }
    if (outcome == Outcome.NO_FAILURE) {
      notes.remove(Note.OWN_CODE);
    }
    if (wrappers.contains("test-robot")) {
      notes.add(Note.TEST_ROBOT);
    }
    if (runs.earlier() > 0) {
      notes.add(Note.EARLIER_ATTEMPTS);
    }
    if (outcome == Outcome.NO_FAILURE
        && !notes.contains(Note.SUCCEEDED)
        && !notes.contains(Note.CANCELLED)
        && StepLines.isStep(summary.lastLine())) {
      notes.add(Note.STDERR_MISSING);
    }
    return new LogDiagnosis(
        withWrappers(summary),
        outcome,
        notes,
        causes,
        unnamed.stream().limit(MOST_UNNAMED).toList(),
        errors,
        facts,
        command(counted));
  }

  /** A summary, as of docker or nix, shows lines once more. */
  private static boolean isTheSame(Cause one, Cause other) {
    return one.signature().id().equals(other.signature().id()) && one.facts().equals(other.facts());
  }

  private LogSummary withWrappers(LogSummary summary) {
    Set<String> all = new TreeSet<>(wrappers);
    all.addAll(summary.wrappers());
    return new LogSummary(summary.lines(), summary.bytes(), List.copyOf(all), summary.lastLine());
  }

  private static Optional<String> command(List<Run> counted) {
    return counted.stream()
        .map(run -> run.command().command())
        .filter(command -> !command.isEmpty())
        .findFirst();
  }
}
