package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Collects steps and merges equal ones. */
final class StepCollector {
  private static final int REPLAN = 0;
  private static final int REQUIRED = 1;
  private static final int BY_STAGE = 2;
  private static final int KINDS = 3;

  private final Map<List<Object>, Staged> steps = new LinkedHashMap<>();
  private final Map<String, String> mergedInto = new LinkedHashMap<>();

  /**
   * Adds a step.
   *
   * @param stage the stage of the check that it fixes, or of the roadmap
   */
  void add(Step step, Stage stage) {
    Staged merged = steps.merge(key(step, stage), new Staged(step, stage), Staged::with);
    mergedInto.putIfAbsent(step.id(), merged.step().id());
  }

  /**
   * All steps in order: first those after which everything is planned again and those that a build
   * requires; then, stage by stage, the recommended ones and the roadmap; last the optional ones.
   */
  List<Step> ordered() {
    List<Staged> ordered = new ArrayList<>(steps.values());
    ordered.sort(Comparator.comparingInt(StepCollector::rank));
    return ordered.stream().map(Staged::step).toList();
  }

  /** The make arguments that earlier steps add, for every step that was collected. */
  MakeArgumentTracker makeArguments() {
    return MakeArgumentTracker.of(ordered(), mergedInto);
  }

  private static int rank(Staged staged) {
    Step step = staged.step();
    boolean fix = step.kind() == Step.Kind.FIX;
    if (step.policy().replanAfter()) {
      return REPLAN;
    }
    if (fix && step.level() == Level.REQUIRED) {
      return REQUIRED;
    }
    if (fix && step.level() == Level.OPTIONAL) {
      return Integer.MAX_VALUE;
    }
    int kind = fix ? 0 : step.settles().isEmpty() ? 2 : 1;
    return BY_STAGE + staged.stage().ordinal() * KINDS + kind;
  }

  /** Two steps are merged if they run the same commands, or if one command can install for both. */
  private static List<Object> key(Step step, Stage stage) {
    if (step.commands().isEmpty()) {
      return List.of(step.id());
    }
    if (StepMerger.installs(step)) {
      return List.of(
          step.kind(),
          step.route(),
          step.commands().get(0).cwd(),
          step.level(),
          isAfterBuild(stage) ? stage.word() : "");
    }
    List<Object> typed = new ArrayList<>();
    for (StepCommand command : step.commands()) {
      typed.add(command.cwd());
      typed.add(typed(command.invocation()));
    }
    return typed;
  }

  /** Packages that are needed only after the first build get a command of their own. */
  private static boolean isAfterBuild(Stage stage) {
    return stage == Stage.TEST || stage == Stage.CONTRIBUTE;
  }

  /** The order of make's arguments does not matter. */
  private static Object typed(Invocation invocation) {
    return invocation instanceof Invocation.Make make
        ? List.of(Set.copyOf(make.arguments()), make.targets())
        : invocation.line();
  }

  /** A step and the earliest stage that needs it. */
  private record Staged(Step step, Stage stage) {
    Staged with(Staged other) {
      Stage earlier = stage.compareTo(other.stage) <= 0 ? stage : other.stage;
      return new Staged(StepMerger.of(step, other.step), earlier);
    }
  }
}
