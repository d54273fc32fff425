package org.rfldoctor.cli.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cli.examine.CauseTexts;
import org.rfldoctor.engine.plan.StepPlanner;
import org.rfldoctor.log.Cause;
import org.rfldoctor.report.LogCause;
import org.rfldoctor.report.LogCause.Here;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** Compares the causes of a log with the results of their checks on this machine. */
final class CauseExaminer {
  /** Directories that the reader of a log knows: where the command was run that failed. */
  private static final Set<String> OF_THE_BUILD =
      Set.of("{make.directory}", "{tree.srctree}", "{tree.objtree}");

  private final CauseTexts texts;
  private final Facts given;
  private final Optional<Report> here;

  /**
   * @param given the facts about the machine that need no checks
   * @param here the results of the checks; empty if none was run
   */
  CauseExaminer(CauseTexts texts, Facts given, Optional<Report> here) {
    this.texts = texts;
    this.given = given;
    this.here = here;
  }

  /** The ids of the checks that own the causes, including the alternatives of an ambiguous text. */
  static List<String> owners(CauseTexts texts, List<Cause> causes) {
    return causes.stream()
        .flatMap(CauseExaminer::diagnoses)
        .flatMap(id -> texts.owner(id).stream())
        .map(Check::id)
        .distinct()
        .toList();
  }

  private static Stream<String> diagnoses(Cause cause) {
    return Stream.concat(
        cause.signature().diagnosis().stream(), cause.signature().others().stream());
  }

  LogCause of(Cause cause) {
    List<String> ids = diagnoses(cause).toList();
    Optional<Result> still = results(ids).filter(result -> isOneOf(result, ids)).findFirst();
    if (still.isPresent()) {
      String id = still.get().outcome().diagnosis().orElseThrow().id();
      String says = id.equals(ids.get(0)) ? still.get().outcome().says() : texts.says(cause);
      String now = id.equals(ids.get(0)) ? "" : still.get().outcome().says();
      return new LogCause(cause, ids.get(0), says, Here.STILL, now, stepsHere(id, cause));
    }
    Optional<Result> own = results(ids.subList(0, 1)).findFirst();
    if (own.isEmpty()) {
      return found(cause, Here.NOT_ASKED, "", planned(cause));
    }
    return switch (own.get().outcome().status()) {
      case PASS -> found(cause, Here.NO_LONGER, passed(own.get()), List.of());
      case FAIL, WARN -> {
        String other = own.get().outcome().diagnosis().orElseThrow().id();
        yield found(cause, Here.NO_LONGER, own.get().outcome().says(), stepsHere(other, cause));
      }
      default -> found(cause, Here.UNKNOWN, unknown(own.get()), planned(cause));
    };
  }

  private LogCause found(Cause cause, Here word, String says, List<Step> steps) {
    String id = cause.signature().diagnosis().orElseThrow();
    return new LogCause(cause, id, texts.says(cause), word, says, steps);
  }

  private static boolean isOneOf(Result result, List<String> ids) {
    Status status = result.outcome().status();
    return (status == Status.FAIL || status == Status.WARN)
        && result.outcome().diagnosis().filter(it -> ids.contains(it.id())).isPresent();
  }

  private Stream<Result> results(List<String> ids) {
    return here.stream()
        .flatMap(report -> report.results().stream())
        .filter(result -> ids.stream().anyMatch(id -> result.check().diagnosis(id).isPresent()));
  }

  private static String passed(Result result) {
    String observed = result.outcome().observed();
    return observed.isEmpty() ? "" : result.check().title() + ": " + observed + ".";
  }

  private static String unknown(Result result) {
    return switch (result.outcome().status()) {
      case SKIPPED -> "The check is skipped here: " + result.outcome().says() + ".";
      case BLOCKED ->
          "The check waits for " + String.join(", ", result.outcome().blockedBy()) + ".";
      default -> result.outcome().says();
    };
  }

  private List<Step> stepsHere(String diagnosis, Cause cause) {
    List<Step> steps =
        here.orElseThrow().steps().stream()
            .filter(step -> step.settles().contains(diagnosis))
            .toList();
    return steps.isEmpty() ? planned(cause) : steps;
  }

  /** Whether the facts have values for all names in a remedy. */
  private static boolean isKnown(Remedy remedy, FactLookup facts) {
    return Stream.of(
            remedy.commands().run().stream(),
            remedy.commands().cwd().filter(cwd -> !OF_THE_BUILD.contains(cwd)).stream(),
            remedy.note().stream(),
            Stream.of(remedy.title()))
        .flatMap(texts -> texts)
        .allMatch(text -> isKnown(text, facts));
  }

  private static boolean isKnown(String text, FactLookup facts) {
    return new Template(text)
        .requiredNames().stream().allMatch(name -> facts.value(name).isPresent());
  }

  /** Plans steps from the log's facts and this machine's package manager. */
  private List<Step> planned(Cause cause) {
    String id = cause.signature().diagnosis().orElseThrow();
    Optional<Diagnosis> diagnosis = texts.diagnosis(id);
    if (diagnosis.isEmpty()) {
      return List.of();
    }
    Map<String, Value> told = new LinkedHashMap<>();
    cause.facts().forEach((name, value) -> told.put(name, new Value.Text(value)));
    Facts facts = new Facts(told).and(given);
    Result result =
        LogResult.of(
            diagnosis.get(),
            remedy -> isKnown(remedy, facts),
            text -> isKnown(text, facts),
            texts.owner(id),
            texts.says(cause));
    List<Step> steps =
        new ArrayList<>(
            new StepPlanner(texts.catalog().tables(), facts, LogResult.NO_OFFERS)
                .steps(List.of(result), List.of()));
    if (steps.isEmpty()) {
      steps.add(LogResult.explain(id, result));
    }
    return steps;
  }
}
