package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Step;

/** The make arguments that steps add for all steps after them. */
record MakeArgumentTracker(Map<String, List<String>> before) {
  static final MakeArgumentTracker NOTHING = new MakeArgumentTracker(Map.of());

  private static final String OUTPUT = "O=";
  private static final String OBJTREE = "tree.objtree";
  private static final List<String> IN_OUTPUT = List.of(OBJTREE, "make.config");

  /**
   * Computes the arguments that are in force before each step of this list.
   *
   * @param mergedInto by the id of a step, the id of the step of the list that it is part of
   */
  static MakeArgumentTracker of(List<Step> steps, Map<String, String> mergedInto) {
    Map<String, List<String>> before = new HashMap<>();
    List<String> added = new ArrayList<>();
    for (Step step : steps) {
      if (!added.isEmpty()) {
        before.put(step.id(), List.copyOf(added));
      }
      if (isTaken(step)) {
        added.addAll(step.policy().makeArguments());
      }
    }
    mergedInto.forEach(
        (part, whole) -> {
          if (before.containsKey(whole)) {
            before.putIfAbsent(part, before.get(whole));
          }
        });
    return new MakeArgumentTracker(before);
  }

  /** A step that the user has to confirm may be left out. */
  private static boolean isTaken(Step step) {
    return step.kind() == Step.Kind.FIX
        && !step.policy().confirm()
        && !step.policy().placeholders();
  }

  boolean isNothing() {
    return before.isEmpty();
  }

  /** The facts that the commands of this step are filled with. */
  Facts at(String step, Facts facts) {
    List<String> arguments = before.getOrDefault(step, List.of());
    if (arguments.isEmpty()) {
      return facts;
    }
    Map<String, Value> changed = new HashMap<>();
    facts
        .value(InvocationFactory.LINE)
        .ifPresent(line -> changed.put(InvocationFactory.LINE, line(line.words(), arguments)));
    output(arguments)
        .ifPresent(folder -> IN_OUTPUT.forEach(name -> move(name, facts, folder, changed)));
    return facts.and(new Facts(changed));
  }

  private static Value line(List<String> line, List<String> arguments) {
    List<String> now = new ArrayList<>(line);
    for (String argument : arguments) {
      int value = argument.indexOf('=');
      if (value > 0) {
        now.removeIf(old -> old.startsWith(argument.substring(0, value + 1)));
        now.add(argument);
      }
    }
    return new Value.Words(now);
  }

  private static Optional<String> output(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(OUTPUT))
        .map(argument -> argument.substring(OUTPUT.length()))
        .reduce((earlier, later) -> later);
  }

  private static void move(String name, Facts facts, String folder, Map<String, Value> changed) {
    String old = facts.value(OBJTREE).map(Value::text).orElse("");
    facts
        .value(name)
        .map(Value::text)
        .filter(path -> path.startsWith(old))
        .map(path -> new Value.FilePath(folder + path.substring(old.length())))
        .ifPresent(path -> changed.put(name, path));
  }
}
