package org.rfldoctor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;

/** Builds a planned step. */
public final class StepBuilder {
  private final String id;
  private Step.Kind kind = Step.Kind.FIX;
  private Level level = Level.RECOMMENDED;
  private String title;
  private String why = "why";
  private List<String> settles = List.of();
  private Optional<String> route = Optional.empty();
  private final List<StepCommand> commands = new ArrayList<>();
  private List<String> notes = List.of();
  private List<Step.Alternative> alternatives = List.of();
  private List<String> cites = List.of();
  private ExecutionPolicy policy = ExecutionPolicy.PLAIN;

  private StepBuilder(String id) {
    this.id = id;
    this.title = id;
  }

  public static StepBuilder step(String id) {
    return new StepBuilder(id);
  }

  /** A command without a working directory and without an unattended form. */
  public static StepCommand command(Invocation invocation, boolean needsRoot) {
    return new StepCommand(
        invocation, Optional.empty(), needsRoot, Optional.empty(), Optional.empty());
  }

  /** An apt install command. */
  public static Invocation.Install apt(String... packages) {
    return new Invocation.Install("apt", List.of("apt", "install"), List.of(packages));
  }

  public StepBuilder kind(Step.Kind other) {
    kind = other;
    return this;
  }

  public StepBuilder level(Level other) {
    level = other;
    return this;
  }

  public StepBuilder text(String titled, String reason) {
    title = titled;
    why = reason;
    return this;
  }

  public StepBuilder settles(String... diagnoses) {
    settles = List.of(diagnoses);
    return this;
  }

  public StepBuilder route(String word) {
    route = Optional.of(word);
    return this;
  }

  public StepBuilder command(StepCommand command) {
    commands.add(command);
    return this;
  }

  public StepBuilder notes(String... sentences) {
    notes = List.of(sentences);
    return this;
  }

  public StepBuilder alternatives(Step.Alternative... ways) {
    alternatives = List.of(ways);
    return this;
  }

  public StepBuilder cites(String... sources) {
    cites = List.of(sources);
    return this;
  }

  public StepBuilder policy(ExecutionPolicy changed) {
    policy = changed;
    return this;
  }

  public Step done() {
    return new Step(
        id, kind, level, title, why, settles, route, commands, notes, alternatives, cites, policy);
  }
}
