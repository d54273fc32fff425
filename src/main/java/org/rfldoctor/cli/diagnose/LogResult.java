package org.rfldoctor.cli.diagnose;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CommandTemplates;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Converts a cause of a log to a result, from which steps can be planned. */
final class LogResult {
  /** No package versions, since the log may come from another machine. */
  static final AvailablePackages NO_OFFERS =
      new AvailablePackages() {
        @Override
        public Map<String, Version> of(String manager, Collection<String> packages) {
          return Map.of();
        }

        @Override
        public boolean tells(String manager) {
          return false;
        }
      };

  private static final String UNCHECKED =
      "Whether the version of the package fits was not checked. The log may be from another machine.";

  private LogResult() {}

  /**
   * @param usable selects the remedies that can be shown without access to the log's machine
   * @param known whether a directory is known; commands have none if it is not
   */
  static Result of(
      Diagnosis diagnosis,
      Predicate<Remedy> usable,
      Predicate<String> known,
      Optional<Check> owner,
      String says) {
    Diagnosis adapted = adapted(diagnosis, usable, known);
    Check check =
        new Check(
            owner.map(Check::id).orElse(diagnosis.id()),
            owner.map(Check::stage).orElse(Stage.TOOLCHAIN),
            owner.map(Check::title).orElse(diagnosis.id()),
            owner.map(Check::why).orElse(""),
            Level.RECOMMENDED,
            false,
            Condition.ALWAYS,
            "",
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            Condition.ALWAYS,
            TextVariants.NONE,
            TextVariants.NONE,
            List.of(adapted),
            List.of(),
            owner.map(Check::cites).orElse(List.of()),
            List.of());
    Outcome outcome =
        new Outcome(Status.FAIL, Optional.of(adapted), says, "", "", false, List.of(), List.of());
    return new Result(check, outcome, Facts.NONE, List.of(), Duration.ZERO);
  }

  /** A copy of a diagnosis whose remedies do not depend on versions and unknown directories. */
  private static Diagnosis adapted(
      Diagnosis diagnosis, Predicate<Remedy> usable, Predicate<String> known) {
    return new Diagnosis(
        diagnosis.id(),
        diagnosis.when(),
        diagnosis.claim(),
        diagnosis.says(),
        diagnosis.observed(),
        diagnosis.because(),
        diagnosis.ahead(),
        diagnosis.remedies().stream()
            .filter(usable)
            .map(remedy -> adapted(remedy, known))
            .toList());
  }

  private static Remedy adapted(Remedy remedy, Predicate<String> known) {
    CommandTemplates commands = remedy.commands();
    return new Remedy(
        remedy.route(),
        remedy.when(),
        remedy.title(),
        remedy.install(),
        Optional.empty(),
        commands.withCwd(commands.cwd().filter(known)),
        Optional.of(
                Stream.concat(
                        remedy.note().stream(),
                        remedy.acceptVersion().map(any -> UNCHECKED).stream())
                    .collect(Collectors.joining(" ")))
            .filter(note -> !note.isEmpty()),
        remedy.alsoFixes(),
        remedy.policy());
  }

  /** The step if no remedy can be chosen without access to the log's machine. */
  static Step explain(String diagnosis, Result result) {
    return new Step(
        "explain-" + diagnosis,
        Step.Kind.FIX,
        Level.RECOMMENDED,
        "Read what it means and what fixes it",
        result.check().why(),
        List.of(diagnosis),
        Optional.empty(),
        List.of(command("rfl-doctor explain " + diagnosis)),
        List.of(),
        List.of(),
        result.check().cites(),
        ExecutionPolicy.PLAIN);
  }

  private static StepCommand command(String line) {
    return new StepCommand(
        new Invocation.Shell(line), Optional.empty(), false, Optional.empty(), Optional.empty());
  }
}
