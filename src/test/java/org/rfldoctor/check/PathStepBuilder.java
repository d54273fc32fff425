package org.rfldoctor.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;

/** Builds a step of the roadmap. The methods are named after the keys of its file. */
public final class PathStepBuilder {
  private final String id;
  private boolean person;
  private boolean perTree;
  private String title;
  private String why = "why";
  private Condition when = Condition.ALWAYS;
  private Optional<Condition> done = Optional.empty();
  private List<String> run = List.of();
  private Optional<String> cwd = Optional.empty();
  private List<String> cites = List.of();

  private PathStepBuilder(String id) {
    this.id = id;
    this.title = id;
  }

  public static PathStepBuilder point(String id) {
    return new PathStepBuilder(id);
  }

  public PathStepBuilder person() {
    person = true;
    return this;
  }

  public PathStepBuilder perTree() {
    perTree = true;
    return this;
  }

  public PathStepBuilder text(String titled, String reason) {
    title = titled;
    why = reason;
    return this;
  }

  public PathStepBuilder when(String condition) {
    when = ConditionParser.parse(condition);
    return this;
  }

  public PathStepBuilder done(String condition) {
    done = Optional.of(ConditionParser.parse(condition));
    return this;
  }

  public PathStepBuilder run(String... lines) {
    run = List.of(lines);
    return this;
  }

  public PathStepBuilder cwd(String folder) {
    cwd = Optional.of(folder);
    return this;
  }

  public PathStepBuilder cites(String... sources) {
    cites = List.of(sources);
    return this;
  }

  public PathStep done() {
    return new PathStep(
        id,
        person,
        perTree,
        title,
        why,
        when,
        done,
        new CommandTemplates(run, cwd, false, List.of(), List.of(), Map.of()),
        Optional.empty(),
        cites,
        ExecutionPolicy.PLAIN,
        Stage.CONTRIBUTE);
  }
}
