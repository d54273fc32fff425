package org.rfldoctor.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;

/** A fake machine. Listed commands have answers. All other programs are not found. */
public final class PaperMachine implements Machine {
  private final Map<String, Observation> answers = new HashMap<>();
  private final Map<String, Error> errors = new HashMap<>();
  private final Map<String, CountDownLatch> slow = new HashMap<>();
  public final Set<String> asked = Collections.newSetFromMap(new ConcurrentHashMap<>());

  public PaperMachine prints(String command, String out) {
    return answers(command, Observation.Answer.of(0, out, ""));
  }

  public PaperMachine answers(String command, Observation observation) {
    answers.put(command, observation);
    return this;
  }

  /** The command answers after the latch opens. */
  public PaperMachine waits(String command, CountDownLatch latch) {
    slow.put(command, latch);
    return prints(command, "");
  }

  /** The command throws this error. */
  public PaperMachine breaks(String command, Error error) {
    errors.put(command, error);
    return this;
  }

  @Override
  public Observation run(Probe.Command command) {
    String line = String.join(" ", command.argv());
    asked.add(line);
    if (line.equals("crash")) {
      throw new IllegalStateException("our own mistake");
    }
    if (errors.containsKey(line)) {
      throw errors.get(line);
    }
    await(slow.getOrDefault(line, new CountDownLatch(0)));
    return answers.getOrDefault(line, new Observation.Absent(command.argv().get(0)));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Observation attempt(Probe.Trial trial) {
    asked.add(trial.script());
    return answers.getOrDefault(trial.script(), new Observation.Refused("no folder"));
  }

  @Override
  public Observation look(Probe.FileLookup file) {
    return new Observation.Absent(file.places().get(0));
  }

  @Override
  public Observation read(Probe.EnvironmentVariable variable) {
    return new Observation.Absent(variable.name());
  }

  @Override
  public Observation answer(Probe.Query question) {
    return new Observation.Refused("a paper machine knows nothing of the field");
  }
}
