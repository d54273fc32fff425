package org.rfldoctor.report.history;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.StepCommand;

/**
 * A step that was carried out, and after which the diagnosis was still there, unchanged.
 *
 * @param date the day, as 2026-11-28
 * @param diagnosis the id of the diagnosis that the step should have fixed
 * @param says the sentence of that diagnosis, on one line
 * @param lines the commands that were run, each on one line
 */
public record TriedStep(String date, String diagnosis, String says, List<String> lines) {
  public TriedStep {
    says = onOneLine(says);
    lines = lines.stream().map(TriedStep::onOneLine).toList();
  }

  /** The commands of a step, as they are shown. */
  public static List<String> lines(List<StepCommand> commands) {
    return commands.stream().map(StepCommand::line).map(TriedStep::onOneLine).toList();
  }

  /** Whether the result is still the same, so that the step would change nothing now. */
  public boolean concerns(Result result) {
    Outcome outcome = result.outcome();
    return outcome.diagnosis().filter(found -> found.id().equals(diagnosis)).isPresent()
        && onOneLine(outcome.says()).equals(says);
  }

  /** Whether all these commands were run. One command may have installed for several steps. */
  public boolean ran(List<StepCommand> commands) {
    return !commands.isEmpty() && lines(commands).stream().allMatch(this::ran);
  }

  private boolean ran(String line) {
    return lines.stream().anyMatch(run -> words(run).containsAll(words(line)));
  }

  private static Set<String> words(String line) {
    return new HashSet<>(Arrays.asList(line.split(" ")));
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
