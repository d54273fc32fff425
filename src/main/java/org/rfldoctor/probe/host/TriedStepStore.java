package org.rfldoctor.probe.host;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rfldoctor.report.history.TriedStep;

/**
 * Stores the steps that {@code guide} ran without success. Each line has the date, the diagnosis,
 * its message and the commands, separated by tabs.
 */
public record TriedStepStore(StateDirectory state) {
  private static final String FILE = "tried";
  private static final String SEPARATOR = "\t";
  private static final int FIELDS_BEFORE_COMMANDS = 3;

  /** Days after which a step is ignored, since the machine may have changed. */
  private static final int DAYS = 7;

  /** The store of a user. */
  public static TriedStepStore of(User person) {
    return new TriedStepStore(StateDirectory.of(person));
  }

  /** The steps of the last seven days. */
  public List<TriedStep> recent() {
    String oldest = LocalDate.now().minusDays(DAYS).toString();
    return state
        .text(FILE)
        .lines()
        .map(line -> line.split(SEPARATOR))
        .filter(fields -> fields.length > FIELDS_BEFORE_COMMANDS)
        .filter(fields -> fields[0].compareTo(oldest) >= 0)
        .map(TriedStepStore::step)
        .toList();
  }

  /**
   * Replaces all steps.
   *
   * @throws IOException if the file cannot be written
   */
  public void replace(List<TriedStep> steps) throws IOException {
    state.write(FILE, steps.stream().map(TriedStepStore::line).toList());
  }

  private static TriedStep step(String... fields) {
    List<String> lines =
        Arrays.asList(fields).subList(FIELDS_BEFORE_COMMANDS, fields.length).stream().toList();
    return new TriedStep(fields[0], fields[1], fields[2], lines);
  }

  private static String line(TriedStep step) {
    return String.join(
        SEPARATOR,
        step.date(),
        step.diagnosis(),
        step.says(),
        String.join(SEPARATOR, step.lines()));
  }
}
