package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Step;

/** Collects steps so that nothing has to be done twice. */
final class StepCollector {
  private static final int FIRST = 0;
  private static final int REQUIRED = 1;
  private static final int BY_STAGE = 2;
  private static final int KINDS = 3;

  private final Map<String, Staged> byWhatIsTyped = new LinkedHashMap<>();
  private final Map<String, String> merged = new HashMap<>();

  /**
   * @param stage the stage of the check that the step fixes, or of the roadmap
   */
  void add(Step step, Stage stage) {
    Staged last = byWhatIsTyped.merge(key(step, stage), new Staged(step, stage), Staged::with);
    if (!last.step().id().equals(step.id())) {
      merged.put(step.id(), last.step().id());
    }
  }

  /** For the id of a step that became part of another one: the id of that one. */
  Map<String, String> merged() {
    return Map.copyOf(merged);
  }

  /**
   * What everything waits for and what a build cannot do without; then, stage by stage, what is
   * recommended and the roadmap, which needs it; at the end what is optional.
   */
  List<Step> ordered() {
    List<Staged> ordered = new ArrayList<>(byWhatIsTyped.values());
    ordered.sort(Comparator.comparingInt(StepCollector::rank));
    return ordered.stream().map(Staged::step).toList();
  }

  private static int rank(Staged staged) {
    Step step = staged.step();
    boolean fix = step.kind() == Step.Kind.MEND;
    if (step.terms().first()) {
      return FIRST;
    }
    if (fix && step.terms().level() == Level.REQUIRED) {
      return REQUIRED;
    }
    if (fix && step.terms().level() == Level.OPTIONAL) {
      return Integer.MAX_VALUE;
    }
    int kind = fix ? 0 : step.settles().isEmpty() ? 2 : 1;
    return BY_STAGE + staged.stage().ordinal() * KINDS + kind;
  }

  private static String key(Step step, Stage stage) {
    if (step.commands().isEmpty()) {
      return step.id();
    }
    if (StepMerger.installs(step)) {
      return String.join(
          " ",
          step.kind().word(),
          step.route().orElse(""),
          step.commands().get(0).directory().orElse(""),
          step.terms().level().word(),
          isAfterBuild(stage) ? stage.word() : "");
    }
    StringBuilder typed = new StringBuilder();
    for (Step.Command command : step.commands()) {
      typed.append(command.directory().orElse("")).append('\n').append(command.shell());
    }
    return typed.toString();
  }

  /** What is only needed after the first build is installed by a command of its own. */
  private static boolean isAfterBuild(Stage stage) {
    return stage == Stage.TEST || stage == Stage.CONTRIBUTE;
  }

  /** Texts in their order, each once. */
  static List<String> union(List<String> first, List<String> second) {
    Set<String> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }

  /** A step and the earliest stage that wants it. */
  private record Staged(Step step, Stage stage) {
    Staged with(Staged other) {
      Stage earlier = stage.compareTo(other.stage) <= 0 ? stage : other.stage;
      return new Staged(StepMerger.of(step, other.step), earlier);
    }
  }
}
