package org.rfldoctor.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;

/** A machine that answers commands from a list, and knows no other program. */
final class PaperMachine implements Machine {
  private final Map<String, Observation> answers = new HashMap<>();
  final Set<String> asked = Collections.newSetFromMap(new ConcurrentHashMap<>());

  PaperMachine prints(String command, String out) {
    return answers(command, Observation.Answer.of(0, out, ""));
  }

  PaperMachine answers(String command, Observation observation) {
    answers.put(command, observation);
    return this;
  }

  @Override
  public Observation run(Probe.Command command) {
    String line = String.join(" ", command.argv());
    asked.add(line);
    if (line.equals("crash")) {
      throw new IllegalStateException("our own mistake");
    }
    return answers.getOrDefault(line, new Observation.Absent(command.argv().get(0)));
  }

  @Override
  public Observation look(Probe.FileAt file) {
    return new Observation.Absent(file.places().get(0));
  }

  @Override
  public Observation read(Probe.Variable variable) {
    return new Observation.Absent(variable.name());
  }

  @Override
  public Observation answer(Probe.Ask question) {
    return new Observation.Refused("a paper machine knows nothing of the field");
  }
}
