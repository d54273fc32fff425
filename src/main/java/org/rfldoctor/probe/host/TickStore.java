package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.value.Value;

/**
 * The steps that a person ticked, one a line: the step's id, and after a tabulator the tree that it
 * was done for, where it counts for one tree only.
 */
public record TickStore(StateDirectory state) {
  private static final String FILE = "ticked";

  /** The person's. */
  public static TickStore of(User person) {
    return new TickStore(StateDirectory.of(person));
  }

  /** The file that the ticks are kept in. */
  public Path file() {
    return state.file(FILE);
  }

  public Observation about(Query ask) {
    Optional<String> tree = Optional.ofNullable(ask.options().get("tree"));
    return Observation.Answer.with(Map.of("done", new Value.Flag(has(ask.about(), tree))));
  }

  /** Whether a step was ticked, for this tree where one is given. */
  public boolean has(String step, Optional<String> tree) {
    return lines().contains(line(step, tree));
  }

  /**
   * Remembers that a step was done.
   *
   * @throws IOException where it cannot be written
   */
  public void add(String step, Optional<String> tree) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.remove(line(step, tree));
    lines.add(line(step, tree));
    state.write(FILE, lines);
  }

  /**
   * Forgets that a step was done.
   *
   * @throws IOException where it cannot be written
   */
  public void remove(String step, Optional<String> tree) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    if (lines.remove(line(step, tree))) {
      state.write(FILE, lines);
    }
  }

  private static String line(String step, Optional<String> tree) {
    return tree.map(path -> step + "\t" + path).orElse(step);
  }

  private List<String> lines() {
    return state.text(FILE).lines().toList();
  }
}
