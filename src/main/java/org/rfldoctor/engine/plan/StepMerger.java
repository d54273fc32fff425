package org.rfldoctor.engine.plan;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.report.Step;

/** Two steps that are typed alike, as one. */
final class StepMerger {
  private static final String INSTALL = "Install ";

  private StepMerger() {}

  /** Whether it is one command that may install more at once. */
  static boolean installs(Step step) {
    return step.id().startsWith("install-") && step.commands().size() == 1;
  }

  static Step of(Step first, Step second) {
    return new Step(
        first.id(),
        first.kind(),
        title(first.title(), second.title()),
        first.why(),
        StepCollector.union(first.settles(), second.settles()),
        first.route(),
        installs(first) ? List.of(command(first, second)) : first.commands(),
        StepCollector.union(first.notes(), second.notes()),
        first.alternatives(),
        StepCollector.union(first.cites(), second.cites()),
        terms(first.terms(), second.terms()));
  }

  private static String title(String first, String second) {
    if (first.equals(second)) {
      return first;
    }
    boolean both = first.startsWith(INSTALL) && second.startsWith(INSTALL);
    if (both && list(first).contains(list(second))) {
      return first;
    }
    return both ? first + ", " + second.substring(INSTALL.length()) : first + "; " + second;
  }

  private static String list(String title) {
    return ", " + title.substring(INSTALL.length()) + ", ";
  }

  private static Step.Command command(Step first, Step second) {
    Step.Command one = first.commands().get(0);
    Step.Command other = second.commands().get(0);
    Optional<String> unattended =
        one.unattended().flatMap(start -> other.unattended().map(more -> words(start, more)));
    return new Step.Command(
        words(one.shell(), other.shell()),
        one.directory(),
        one.needsRoot(),
        unattended,
        Optional.empty());
  }

  /** The words of both, each once: both begin alike and go on with what they install. */
  private static String words(String first, String second) {
    return String.join(
        " ", StepCollector.union(List.of(first.split(" ")), List.of(second.split(" "))));
  }

  private static Step.Terms terms(Step.Terms first, Step.Terms second) {
    return new Step.Terms(
        first.level().compareTo(second.level()) < 0 ? first.level() : second.level(),
        first.effect().or(second::effect),
        StepCollector.union(first.words(), second.words()),
        first.person() || second.person(),
        first.example() || second.example(),
        first.first() || second.first());
  }
}
