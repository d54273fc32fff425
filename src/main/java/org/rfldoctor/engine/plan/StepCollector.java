package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Collects steps so that nothing has to be done twice. */
final class StepCollector {
  private final Map<List<Object>, Step> steps = new LinkedHashMap<>();
  private final Map<String, String> mergedInto = new LinkedHashMap<>();

  void add(Step step) {
    Step merged = steps.merge(key(step), step, StepMerger::of);
    mergedInto.putIfAbsent(step.id(), merged.id());
  }

  /**
   * What everything waits for, what a build cannot do without, the configuration, what helps, the
   * roadmap, what one can do without.
   */
  List<Step> ordered() {
    List<Step> ordered = new ArrayList<>(steps.values());
    ordered.sort((one, other) -> Integer.compare(rank(one), rank(other)));
    return ordered;
  }

  /** The make arguments that earlier steps add, for every step that was collected. */
  MakeArgumentTracker makeArguments() {
    return MakeArgumentTracker.of(ordered(), mergedInto);
  }

  private static int rank(Step step) {
    if (step.policy().replanAfter()) {
      return 0;
    }
    if (step.kind() != Step.Kind.FIX) {
      return step.settles().isEmpty() ? 4 : 2;
    }
    return switch (step.level()) {
      case REQUIRED -> 1;
      case RECOMMENDED -> 3;
      case OPTIONAL -> 5;
    };
  }

  /** Steps are one where they run the same, or where one command can install for both. */
  private static List<Object> key(Step step) {
    if (step.commands().isEmpty()) {
      return List.of(step.id());
    }
    if (StepMerger.installs(step)) {
      return List.of(step.kind(), step.route(), step.commands().get(0).cwd(), step.level());
    }
    List<Object> typed = new ArrayList<>();
    for (StepCommand command : step.commands()) {
      typed.add(command.cwd());
      typed.add(typed(command.invocation()));
    }
    return typed;
  }

  /** The order of make's arguments does not matter. */
  private static Object typed(Invocation invocation) {
    return invocation instanceof Invocation.Make make
        ? List.of(Set.copyOf(make.arguments()), make.targets())
        : invocation.line();
  }
}
