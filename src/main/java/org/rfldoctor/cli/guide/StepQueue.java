package org.rfldoctor.cli.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.report.Step;

/** Which steps are still to be taken. A step that comes back with other commands is another one. */
final class StepQueue {
  private final Set<String> passed = new HashSet<>();
  private final Set<String> failed = new HashSet<>();
  private int begun;

  /** The first step that was not passed over. */
  Optional<Step> next(List<Step> steps) {
    return open(steps).stream().findFirst();
  }

  /** Does not come back to this step. */
  void pass(Step step) {
    passed.add(key(step));
  }

  /** Does not come back to this step, whichever commands it has then. */
  void giveUp(Step step) {
    failed.add(step.id());
  }

  /** Counts on to the next step. */
  void advance() {
    begun++;
  }

  /**
   * Such as {@code Step 2 of 5}.
   *
   * @param ahead how many more steps the roadmap has, which cannot be taken yet
   */
  String place(List<Step> steps, int ahead) {
    return "Step " + (begun + 1) + " of " + (begun + open(steps).size() + ahead);
  }

  /** Whether nothing is left to do about this step. */
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
