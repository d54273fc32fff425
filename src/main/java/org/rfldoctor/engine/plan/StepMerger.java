package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Invocation.Install;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Merges two steps that run the same commands, or that one command can install for. */
final class StepMerger {
  private static final String INSTALL = "Install ";
  private static final String SEPARATOR = ", ";

  private StepMerger() {}

  /** Whether it is a single installation command, to which packages can be added. */
  static boolean installs(Step step) {
    return step.commands().size() == 1 && step.commands().get(0).invocation() instanceof Install;
  }

  static Step of(Step first, Step second) {
    return first
        .withText(title(first.title(), second.title()), first.why())
        .withLevel(Collections.min(List.of(first.level(), second.level())))
        .withSettles(union(first.settles(), second.settles()))
        .withCommands(commands(first, second))
        .withAlternatives(alternatives(first, second))
        .withNotes(union(first.notes(), second.notes()))
        .withCites(union(first.cites(), second.cites()))
        .withPolicy(policy(first.policy(), second.policy()));
  }

  /** Steps that run the same commands share what may stand in their place. */
  private static List<Step.Alternative> alternatives(Step first, Step second) {
    return installs(first)
        ? first.alternatives()
        : union(first.alternatives(), second.alternatives());
  }

  private static String title(String first, String second) {
    if (first.equals(second)) {
      return first;
    }
    if (!first.startsWith(INSTALL) || !second.startsWith(INSTALL)) {
      return first + "; " + second;
    }
    return INSTALL + String.join(SEPARATOR, union(things(first), things(second)));
  }

  private static List<String> things(String title) {
    return List.of(title.substring(INSTALL.length()).split(SEPARATOR));
  }

  private static List<StepCommand> commands(Step first, Step second) {
    return installs(first) && installs(second)
        ? List.of(installing(first.commands().get(0), second.commands().get(0)))
        : first.commands();
  }

  private static StepCommand installing(StepCommand one, StepCommand other) {
    return one.withInvocations(
        both(one.invocation(), other.invocation()),
        one.unattended().flatMap(quiet -> other.unattended().map(more -> both(quiet, more))));
  }

  private static Invocation both(Invocation one, Invocation other) {
    return ((Install) one).and((Install) other);
  }

  private static ExecutionPolicy policy(ExecutionPolicy first, ExecutionPolicy second) {
    return new ExecutionPolicy(
        union(first.makeArguments(), second.makeArguments()),
        first.impact().or(second::impact),
        first.confirm() || second.confirm(),
        first.placeholders() || second.placeholders(),
        first.replanAfter() || second.replanAfter(),
        first.question().or(second::question));
  }

  /** The union of both lists, in order, each element once. */
  private static <T> List<T> union(List<T> first, List<T> second) {
    Set<T> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return new ArrayList<>(both);
  }
}
