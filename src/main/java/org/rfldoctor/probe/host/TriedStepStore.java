package org.rfldoctor.probe.host;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rfldoctor.report.history.TriedStep;

/**
 * The steps that guide has carried out and that did not help, one a line: the day, the diagnosis,
 * its sentence, and the commands, with tabulators between them.
 */
public record TriedStepStore(StateDirectory state) {
  private static final String FILE = "tried";
  private static final String SEPARATOR = "\t";
  private static final int FIELDS_BEFORE_COMMANDS = 3;

  /** After that many days a machine has changed in other ways, too. */
  private static final int DAYS = 7;

  /** The person's. */
  public static TriedStepStore of(User person) {
    return new TriedStepStore(StateDirectory.of(person));
  }

  /** What was tried in the last seven days. */
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
   * Replaces what is remembered.
   *
   * @throws IOException where it cannot be written
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
