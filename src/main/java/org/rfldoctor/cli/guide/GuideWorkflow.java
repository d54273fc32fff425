package org.rfldoctor.cli.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.check.Check;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.packages.AptDownloadEstimate;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.PathStepStatus;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.ResultChange;
import org.rfldoctor.report.Step;

/** The common part of dialogue and unattended run: runs a step and checks again. */
final class GuideWorkflow {
  private final GuideSession session;
  private final GuideView text;
  private final StepExecutor undertaking;
  private final GuideProgress whereabouts;
  private final StepLog log;
  private final StepQueue agenda = new StepQueue();
  private Report report;

  GuideWorkflow(
      GuideSession session,
      GuideView text,
      StepExecutor undertaking,
      GuideProgress whereabouts,
      StepLog log) {
    this.session = session;
    this.text = text;
    this.undertaking = undertaking;
    this.whereabouts = whereabouts;
    this.log = log;
  }

  StepQueue agenda() {
    return agenda;
  }

  Report report() {
    return report;
  }

  /** Runs the checks for the first time. */
  void begin() {
    report = session.examine();
    text.standing(report);
  }

  /** Shows a step, with the package manager's estimate of the download. */
  void show(Step step, List<Step> steps, int ahead) {
    String place = agenda.place(steps, ahead);
    whereabouts.at(place, step);
    text.step(place, measured(step), report);
  }

  /**
   * The number of later roadmap steps. It is part of the total, so that the total does not grow.
   */
  int ahead() {
    return (int)
        new PathProgress(session.catalog(), report)
            .milestones().stream()
                .filter(milestone -> milestone.state() == PathStepStatus.State.AHEAD)
                .count();
  }

  private Step measured(Step step) {
    try (LocalMachine machine = session.subject().machine()) {
      Optional<String> effect = new AptDownloadEstimate(machine).of(step);
      return effect.isPresent() ? step.withPolicy(step.policy().withImpact(effect)) : step;
    }
  }

  /** The step with a value for its question. */
  Step withValue(Step step, String value) {
    return session.catalog().waypoints().stream()
        .filter(point -> point.id().equals(step.id()))
        .map(point -> point.withValue(value))
        .map(point -> PathProgress.written(session.catalog(), report.facts(), point))
        .findFirst()
        .orElse(step);
  }

  /** Runs the preview command of a step with a value. Returns whether it succeeded. */
  boolean preview(Step step) {
    return undertaking.preview(step);
  }

  void explain(Step step) {
    text.explain(step, report);
  }

  /** Skips a step. */
  void skip(Step step) {
    agenda.pass(step);
    agenda.advance();
  }

  /** Runs a step and checks again. Returns whether all commands succeeded. */
  boolean carryOut(Step step) {
    whereabouts.running(true);
    boolean succeeded = undertaking.carryOut(step);
    if (succeeded) {
      session.tried().add(step, report);
    }
    recheck(step);
    whereabouts.running(false);
    return succeeded;
  }

  /** The command lines of the last step that were started. */
  List<String> commandsRun() {
    return undertaking.commandsRun();
  }

  /** Asks everything anew, and tells what is different and what is not. */
  void recheck(Step step) {
    Report before = report;
    report = session.examine();
    session.tried().compare(report);
    List<String> left = step.settles().stream().filter(this::isStillThere).toList();
    List<ResultChange> changes = ResultChange.between(before, report, doneBy(step));
    if (!changes.isEmpty() || !left.isEmpty()) {
      text.changes(changes, left, report);
    }
    boolean useless = session.tried().isUseless(step);
    if (useless) {
      text.says(Style.CAUTION, "This step did not help, so it does not come again.");
    }
    if (report.verdict() != before.verdict()) {
      text.verdict(report);
    }
    log.says(left.isEmpty() ? "fixed" : "still failing: " + String.join(", ", left));
    if (!useless && agenda.isOver(step, report.steps())) {
      agenda.advance();
    }
  }

  /** The checks that tell whether a step of the path is done. */
  private Set<String> doneBy(Step step) {
    Set<String> facts =
        session.catalog().waypoints().stream()
            .filter(point -> point.id().equals(step.id()))
            .flatMap(point -> point.done().stream())
            .flatMap(done -> done.names().stream())
            .collect(Collectors.toSet());
    return session.catalog().checks().stream()
        .filter(check -> check.facts().stream().anyMatch(fact -> facts.contains(fact.name())))
        .map(Check::id)
        .collect(Collectors.toSet());
  }

  private boolean isStillThere(String diagnosis) {
    return report.results().stream()
        .anyMatch(
            result ->
                result.outcome().diagnosis().filter(d -> d.id().equals(diagnosis)).isPresent());
  }
}
