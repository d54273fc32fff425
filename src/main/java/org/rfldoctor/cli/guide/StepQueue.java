package org.rfldoctor.cli.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.report.Step;

/**
 * Selects the next step and counts steps. A skipped step that returns with other commands counts as
 * a new one.
 */
final class StepQueue {
  private final Set<String> passed = new HashSet<>();
  private final Set<String> failed = new HashSet<>();
  private int begun;

  /** The first step that was not skipped. */
  Optional<Step> next(List<Step> steps) {
    return open(steps).stream().findFirst();
  }

  /** Skips this step, unless it returns with other commands. */
  void pass(Step step) {
    passed.add(key(step));
  }

  /** Skips this step, even if it returns with other commands. */
  void giveUp(Step step) {
    failed.add(step.id());
  }

  /** Increases the number of the current step. */
  void advance() {
    begun++;
  }

  /**
   * The position of the current step, such as {@code Step 2 of 5}.
   *
   * @param ahead the number of roadmap steps that are not possible yet
   */
  String place(List<Step> steps, int ahead) {
    return "Step " + (begun + 1) + " of " + (begun + open(steps).size() + ahead);
  }

  /** Whether this step is done or skipped. */
  boolean isOver(Step step, List<Step> steps) {
    return open(steps).stream().noneMatch(other -> key(other).equals(key(step)));
  }

  private List<Step> open(List<Step> steps) {
    return steps.stream().filter(this::isOpen).toList();
  }

  private boolean isOpen(Step step) {
    return !failed.contains(step.id()) && !passed.contains(key(step));
  }

  private static String key(Step step) {
    return step.id() + " " + step.commands();
  }
}
