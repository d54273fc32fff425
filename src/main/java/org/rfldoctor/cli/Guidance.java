package org.rfldoctor.cli;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.probe.AptEffect;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.render.GuideText;
import org.rfldoctor.report.Change;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** What a conversation and an unattended run have in common: a step, and looking again. */
final class Guidance {
  private final Session session;
  private final GuideText text;
  private final Undertaking undertaking;
  private final Whereabouts whereabouts;
  private final StepLog log;
  private final Agenda agenda = new Agenda();
  private Report report;

  Guidance(
      Session session,
      GuideText text,
      Undertaking undertaking,
      Whereabouts whereabouts,
      StepLog log) {
    this.session = session;
    this.text = text;
    this.undertaking = undertaking;
    this.whereabouts = whereabouts;
    this.log = log;
  }

  Agenda agenda() {
    return agenda;
  }

  Report report() {
    return report;
  }

  /** Looks for the first time. */
  void begin() {
    report = session.examine();
    text.standing(report);
  }

  /** Shows a step, with what the package manager says that it takes. */
  void show(Step step, List<Step> steps) {
    String place = agenda.place(steps);
    whereabouts.at(place, step);
    text.step(place, measured(step), report);
  }

  private Step measured(Step step) {
    try (LocalMachine machine = session.subject().machine()) {
      Optional<String> effect = new AptEffect(machine).of(step);
      return effect.isPresent() ? step.with(effect.get()) : step;
    }
  }

  void explain(Step step) {
    text.explain(step, report);
  }

  /** Goes on without this step. */
  void skip(Step step) {
    agenda.pass(step);
    agenda.goOn();
  }

  /** Runs a step and looks again. */
  boolean carryOut(Step step) {
    whereabouts.running(true);
    boolean succeeded = undertaking.carryOut(step);
    lookAgain(step);
    whereabouts.running(false);
    return succeeded;
  }

  /** Asks everything anew, and tells what is different and what is not. */
  void lookAgain(Step step) {
    Report before = report;
    report = session.examine();
    List<String> left = step.settles().stream().filter(this::isStillThere).toList();
    List<Change> changes = Change.between(before, report);
    if (!changes.isEmpty() || !left.isEmpty()) {
      text.changes(changes, left, report);
    }
    if (report.verdict() != before.verdict()) {
      text.verdict(report);
    }
    log.says(left.isEmpty() ? "fixed" : "still failing: " + String.join(", ", left));
    if (agenda.isOver(step, report.steps())) {
      agenda.goOn();
    }
  }

  private boolean isStillThere(String diagnosis) {
    return report.results().stream()
        .anyMatch(
            result ->
                result.outcome().diagnosis().filter(d -> d.id().equals(diagnosis)).isPresent());
  }
}
