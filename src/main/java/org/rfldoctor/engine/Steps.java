package org.rfldoctor.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Step;

/** Collects steps so that nothing has to be done twice. */
final class Steps {
  private final Map<String, Step> byWhatIsTyped = new LinkedHashMap<>();

  void add(Step step) {
    byWhatIsTyped.merge(key(step), step, Joined::of);
  }

  /** What everything waits for, what mends, what one can do without, the path ahead. */
  List<Step> ordered() {
    List<Step> ordered = new ArrayList<>(byWhatIsTyped.values());
    ordered.sort(Comparator.comparingInt(Steps::rank));
    return ordered;
  }

  private static int rank(Step step) {
    if (step.terms().first()) {
      return 0;
    }
    if (step.kind() != Step.Kind.MEND) {
      return 3;
    }
    return isDispensable(step) ? 2 : 1;
  }

  private static boolean isDispensable(Step step) {
    return step.terms().level() == Level.OPTIONAL;
  }

  private static String key(Step step) {
    if (step.commands().isEmpty()) {
      return step.id();
    }
    if (Joined.installs(step)) {
      return String.join(
          " ",
          step.kind().word(),
          step.route().orElse(""),
          step.commands().get(0).directory().orElse(""),
          isDispensable(step) ? "dispensable" : "");
    }
    return step.commands().toString();
  }

  /** Texts in their order, each once. */
  static List<String> union(List<String> first, List<String> second) {
    Set<String> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }
}
