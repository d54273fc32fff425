package org.rfldoctor.check;

/** The examined machine, as checks ask it. Every question is bounded and changes nothing. */
public interface Machine {
  /** Runs a program. */
  Observation run(Probe.Command command);

  /** Looks for a file, and reads it if wanted. */
  Observation look(Probe.FileLookup file);

  /** Reads a variable of the environment. */
  Observation read(Probe.EnvironmentVariable variable);

  /** Answers a question that needs knowledge of the field. */
  Observation answer(Probe.Query question);
}
