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

/** Says which requirement nothing here can meet, and what would help. */
final class NoRouteStepFactory {
  private final StepFactory draft;
  private final BuildableReleases reach;

  NoRouteStepFactory(StepFactory draft, BuildableReleases reach) {
    this.draft = draft;
    this.reach = reach;
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
