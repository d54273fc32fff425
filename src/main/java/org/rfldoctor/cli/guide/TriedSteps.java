package org.rfldoctor.cli.guide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.probe.host.TriedStepStore;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.history.TriedStep;

/** The steps that were carried out and did not help; they are not proposed again. */
final class TriedSteps {
  private final TriedStepStore store;
  private List<TriedStep> steps;

  TriedSteps(TriedStepStore store) {
    this.store = store;
    this.steps = store.recent();
  }

  List<TriedStep> all() {
    return steps;
  }

  /**
   * A step was carried out. Until {@link #compare} it counts as one that did not help.
   *
   * @param before the report that had the step
   */
  void add(Step step, Report before) {
    List<TriedStep> more = new ArrayList<>(steps);
    for (Result result : before.results()) {
      result
          .outcome()
          .diagnosis()
          .filter(found -> step.settles().contains(found.id()))
          .ifPresent(
              found ->
                  more.add(
                      new TriedStep(
                          LocalDate.now().toString(),
                          found.id(),
                          result.outcome().says(),
                          TriedStep.lines(step.commands()))));
    }
    steps = List.copyOf(more);
  }

  /** Forgets the steps whose diagnosis is gone or has changed, and remembers the others. */
  void compare(Report after) {
    steps =
        steps.stream().filter(step -> after.results().stream().anyMatch(step::concerns)).toList();
    try {
      if (!steps.equals(store.recent())) {
        store.replace(steps);
      }
    } catch (IOException unwritable) {
      // Only the next run proposes the step again.
    }
  }

  /** Whether this step, which was just carried out, has changed nothing about its diagnosis. */
  boolean isUseless(Step step) {
    return steps.stream()
        .anyMatch(
            tried -> step.settles().contains(tried.diagnosis()) && tried.ran(step.commands()));
  }
}
