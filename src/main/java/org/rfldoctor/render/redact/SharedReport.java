package org.rfldoctor.render.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Observation;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/**
 * Makes a copy of a report for sharing. Messages lose their private values. Output that private
 * facts are matched in is removed, since it may have more private data than the facts.
 */
record SharedReport(Redaction redaction) {
  Report of(Report report) {
    MachineInfo machine = report.machine();
    return new Report(
        report.complete(),
        report.version(),
        report.catalog(),
        report.started(),
        report.took(),
        report.label(),
        report.system().withMachine(machine.withIdentity(machine.identity().withoutId())),
        report.results().stream().map(this::of).toList(),
        report.steps(),
        report.versionsOnly());
  }

  private Result of(Result result) {
    Set<String> kept =
        result.check().facts().stream()
            .filter(FactDefinition::isPrivate)
            .flatMap(rule -> rule.sources().stream())
            .filter(Source.Match.class::isInstance)
            .map(source -> ((Source.Match) source).probe())
            .collect(Collectors.toSet());
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence one : result.evidence()) {
      evidence.add(kept.contains(one.name()) ? withoutOutput(one) : one);
    }
    return result.withOutcome(of(result.outcome())).withEvidence(evidence);
  }

  private Outcome of(Outcome outcome) {
    return outcome
        .withSays(redaction.sentence(outcome.says()))
        .withColumns(
            redaction.sentence(outcome.observed()), redaction.sentence(outcome.expected()));
  }

  private static Evidence withoutOutput(Evidence evidence) {
    Observation left = withoutOutput(evidence.observation());
    return new Evidence(evidence.name(), evidence.asked(), left, evidence.took());
  }

  private static Observation withoutOutput(Observation observation) {
    if (observation instanceof Observation.Answer answer) {
      boolean printed = !answer.out().isEmpty() || !answer.err().isEmpty();
      return new Observation.Answer(answer.exit(), "", "", printed || answer.truncated(), Map.of());
    }
    if (observation instanceof Observation.TimedOut late) {
      return new Observation.TimedOut(late.limit(), "", "");
    }
    return observation instanceof Observation.Flooded flooded
        ? new Observation.Flooded(flooded.bytes(), "", "")
        : observation;
  }
}
