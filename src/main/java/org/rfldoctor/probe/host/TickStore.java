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
 * Stores the steps that the user ticked. Each line has the id of a step. If the tick counts for one
 * tree only, a tab and the tree follow.
 */
public record TickStore(StateDirectory state) {
  private static final String FILE = "ticked";

  /** The store of a user. */
  public static TickStore of(User person) {
    return new TickStore(StateDirectory.of(person));
  }

  /** The path of the file. */
  public Path file() {
    return state.file(FILE);
  }

  public Observation about(Query ask) {
    Optional<String> tree = Optional.ofNullable(ask.options().get("tree"));
    return Observation.Answer.with(Map.of("done", new Value.Flag(has(ask.about(), tree))));
  }

  /** Whether a step was ticked, for this tree if one is given. */
  public boolean has(String step, Optional<String> tree) {
    return lines().contains(line(step, tree));
  }

  /**
   * Ticks a step.
   *
   * @throws IOException if the file cannot be written
   */
  public void add(String step, Optional<String> tree) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.remove(line(step, tree));
    lines.add(line(step, tree));
    state.write(FILE, lines);
  }

  /**
   * Removes the tick of a step.
   *
   * @throws IOException if the file cannot be written
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
