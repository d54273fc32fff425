package org.rfldoctor.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;

/** Builds a remedy. The methods are named after the keys of a check file. */
public final class RemedyBuilder {
  private final Route route;
  private Condition when = Condition.ALWAYS;
  private String title = "Do it";
  private List<String> install = List.of();
  private Optional<Condition> acceptVersion = Optional.empty();
  private List<String> run = List.of();
  private Optional<String> cwd = Optional.empty();
  private boolean needsRoot;
  private Map<String, String> requiresTools = Map.of();
  private Optional<String> note = Optional.empty();
  private List<String> alsoFixes = List.of();
  private ExecutionPolicy policy = ExecutionPolicy.PLAIN;

  private RemedyBuilder(Route route) {
    this.route = route;
  }

  public static RemedyBuilder by(String route) {
    return new RemedyBuilder(Route.of(route));
  }

  public RemedyBuilder when(Condition condition) {
    when = condition;
    return this;
  }

  public RemedyBuilder title(String text) {
    title = text;
    return this;
  }

  public RemedyBuilder install(String... tools) {
    install = List.of(tools);
    return this;
  }

  public RemedyBuilder acceptVersion(String condition) {
    acceptVersion = Optional.of(ConditionParser.parse(condition));
    return this;
  }

  public RemedyBuilder run(String... lines) {
    run = List.of(lines);
    return this;
  }

  public RemedyBuilder cwd(String folder) {
    cwd = Optional.of(folder);
    return this;
  }

  public RemedyBuilder needsRoot(boolean root) {
    needsRoot = root;
    return this;
  }

  public RemedyBuilder requiresTool(String tool, String fact) {
    requiresTools = Map.of(tool, fact);
    return this;
  }

  public RemedyBuilder note(String text) {
    note = Optional.of(text);
    return this;
  }

  public RemedyBuilder alsoFixes(String... diagnoses) {
    alsoFixes = List.of(diagnoses);
    return this;
  }

  public RemedyBuilder policy(ExecutionPolicy changed) {
    policy = changed;
    return this;
  }

  public Remedy done() {
    return new Remedy(
        route,
        when,
        title,
        install,
        acceptVersion,
        new CommandTemplates(run, cwd, needsRoot, List.of(), List.of(), requiresTools),
        note,
        alsoFixes,
        policy);
  }
}
