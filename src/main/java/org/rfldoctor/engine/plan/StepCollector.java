package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.report.Step;

/** Collects steps so that nothing has to be done twice. */
final class StepCollector {
  private final Map<String, Step> byWhatIsTyped = new LinkedHashMap<>();

  void add(Step step) {
    byWhatIsTyped.merge(key(step), step, StepMerger::of);
  }

  /**
   * What everything waits for, what a build cannot do without, the configuration, what helps, the
   * roadmap, what one can do without.
   */
  List<Step> ordered() {
    List<Step> ordered = new ArrayList<>(byWhatIsTyped.values());
    ordered.sort((one, other) -> Integer.compare(rank(one), rank(other)));
    return ordered;
  }

  private static int rank(Step step) {
    if (step.terms().first()) {
      return 0;
    }
    if (step.kind() != Step.Kind.MEND) {
      return step.settles().isEmpty() ? 4 : 2;
    }
    return switch (step.terms().level()) {
      case REQUIRED -> 1;
      case RECOMMENDED -> 3;
      case OPTIONAL -> 5;
    };
  }

  private static String key(Step step) {
    if (step.commands().isEmpty()) {
      return step.id();
    }
    if (StepMerger.installs(step)) {
      return String.join(
          " ",
          step.kind().word(),
          step.route().orElse(""),
          step.commands().get(0).directory().orElse(""),
          step.terms().level().word());
    }
    StringBuilder typed = new StringBuilder();
    for (Step.Command command : step.commands()) {
      typed.append(command.directory().orElse("")).append('\n').append(command.shell());
    }
    return typed.toString();
  }

  /** Texts in their order, each once. */
  static List<String> union(List<String> first, List<String> second) {
    Set<String> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }
}
