package org.rfldoctor.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.report.Step;

/** Collects steps so that nothing has to be done twice. */
final class Steps {
  private static final String INSTALL = "Install ";

  private final Map<String, Step> byWhatIsTyped = new LinkedHashMap<>();

  void add(Step step) {
    byWhatIsTyped.merge(key(step), step, Steps::merged);
  }

  List<Step> ordered() {
    List<Step> ordered = new ArrayList<>();
    for (Step.Kind kind : List.of(Step.Kind.MEND, Step.Kind.NEXT)) {
      byWhatIsTyped.values().stream()
          .filter(
              step ->
                  step.kind() == kind || kind == Step.Kind.NEXT && step.kind() == Step.Kind.PERSON)
          .forEach(ordered::add);
    }
    return ordered;
  }

  private static String key(Step step) {
    if (step.commands().isEmpty()) {
      return step.id();
    }
    if (installs(step)) {
      return step.kind() + program(step) + step.commands().get(0).directory().orElse("");
    }
    return step.commands().toString();
  }

  private static boolean installs(Step step) {
    return step.id().startsWith("install-") && step.commands().size() == 1;
  }

  private static String program(Step step) {
    return step.route().orElse("");
  }

  private static Step merged(Step first, Step second) {
    boolean install = installs(first);
    Step.Command command = first.commands().get(0);
    List<Step.Command> commands =
        install
            ? List.of(
                new Step.Command(
                    joined(command.shell(), second.commands().get(0).shell()),
                    command.directory(),
                    command.needsRoot()))
            : first.commands();
    return new Step(
        first.id(),
        first.kind(),
        first.title().equals(second.title())
            ? first.title()
            : first.title() + "; " + second.title(),
        first.why().equals(second.why()) ? first.why() : first.why() + " " + second.why(),
        union(first.settles(), second.settles()),
        first.route(),
        commands,
        union(first.notes(), second.notes()),
        first.alternatives(),
        union(first.cites(), second.cites()));
  }

  private static String title(String first, String second) {
    if (first.contains(second)) {
      return first;
    }
    boolean both = first.startsWith(INSTALL) && second.startsWith(INSTALL);
    return both ? first + ", " + second.substring(INSTALL.length()) : first + "; " + second;
  }

  /** The words of both commands, each once: both begin alike and go on with what they install. */
  private static String joined(String first, String second) {
    Set<String> words = new LinkedHashSet<>(List.of(first.split(" ")));
    words.addAll(List.of(second.split(" ")));
    return String.join(" ", words);
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }
}
