package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/**
 * Makes steps for requirements that nothing on this machine can meet, or for remedies that did not
 * help.
 */
final class NoRouteStepFactory {
  private final StepFactory draft;
  private final BuildableReleases reach;

  NoRouteStepFactory(StepFactory draft, BuildableReleases reach) {
    this.draft = draft;
    this.reach = reach;
  }

  /**
   * A step without commands that says what was tried, and where else to look.
   *
   * @param notes what was tried
   */
  RemedyChoice nothingHelped(Result result, List<String> notes) {
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    List<String> reasons = new ArrayList<>(notes);
    reasons.add(
        "the evidence is in `rfl-doctor check --verbose --only "
            + result.check().id()
            + "`, and `rfl-doctor explain "
            + diagnosis.id()
            + "` has the sources");
    Step step =
        new Step(
            "unhelped-" + diagnosis.id(),
            Step.Kind.FIX,
            result.check().level(),
            result.check().title() + ": look for another cause, since the known step did not help",
            result.outcome().says(),
            List.of(diagnosis.id()),
            Optional.empty(),
            List.of(),
            reasons,
            List.of(),
            result.check().cites(),
            ExecutionPolicy.PLAIN.withConfirm(true));
    return new RemedyChoice(result, List.of(), step);
  }

  /**
   * A step without commands, for what the build cannot do without.
   *
   * @param notes why not
   * @param unwanted what could be done if the person wanted it
   */
  Optional<RemedyChoice> choice(Result result, List<String> notes, List<Remedy> unwanted) {
    if (result.check().level() != Level.REQUIRED) {
      return Optional.empty();
    }
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    List<String> reasons = new ArrayList<>(notes);
    reach.says().ifPresent(reasons::add);
    if (!unwanted.isEmpty()) {
      reasons.add("without --route there is a way, by " + unwanted.get(0).route().word());
    }
    Step step =
        new Step(
            "no-route-" + diagnosis.id(),
            Step.Kind.FIX,
            Level.REQUIRED,
            (result.check().title() + " " + result.outcome().expected()).strip()
                + " cannot be installed here",
            result.outcome().says(),
            List.of(diagnosis.id()),
            Optional.empty(),
            List.of(),
            reasons,
            unwanted.stream().map(draft::alternative).toList(),
            result.check().cites(),
            ExecutionPolicy.PLAIN.withConfirm(true));
    return Optional.of(new RemedyChoice(result, List.of(), step));
  }
}
