package org.rfldoctor.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Ask;
import org.rfldoctor.check.Value;

/**
 * The steps that a person ticked, one a line: the step's id, and after a tabulator the tree that it
 * was done for, where it counts for one tree only.
 */
record Ticks(Path file) {
  private static final String STATE = ".local/state";

  static Ticks of(Person person) {
    Path state = Path.of(person.environment().getOrDefault("XDG_STATE_HOME", ""));
    return new Ticks(
        (state.isAbsolute() ? state : person.home().resolve(STATE)).resolve("rfl-doctor/ticked"));
  }

  Observation about(Ask ask) {
    String tree = ask.options().get("tree");
    String line = tree == null ? ask.about() : ask.about() + "\t" + tree;
    return Observation.Answer.with(Map.of("done", new Value.Flag(lines().contains(line))));
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException none) {
      return List.of();
    }
  }
}
