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

/** The steps that ran without success. They are not proposed again. */
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
   * Adds a step that ran. It counts as unsuccessful until {@link #compare} removes it.
   *
   * @param before the report that the step comes from
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

  /** Removes the steps whose diagnosis is gone or has changed, and stores the others. */
  void compare(Report after) {
    steps =
        steps.stream().filter(step -> after.results().stream().anyMatch(step::concerns)).toList();
    try {
      if (!steps.equals(store.recent())) {
        store.replace(steps);
      }
    } catch (IOException unwritable) {
      // The only consequence: the next run proposes the step again.
    }
  }

  /** Whether this step has just run and its diagnosis is unchanged. */
  boolean isUseless(Step step) {
    return steps.stream()
        .anyMatch(
            tried -> step.settles().contains(tried.diagnosis()) && tried.ran(step.commands()));
  }
}
