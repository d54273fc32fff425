package org.rfldoctor.engine.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Status;
import org.rfldoctor.report.Result;

/**
 * Finds the diagnoses that other diagnoses of the same run explain. A cause is named by its
 * diagnosis, or by its check, which stands for all of the check's diagnoses.
 */
final class CauseLinker {
  private CauseLinker() {}

  static List<Result> explain(List<Result> results) {
    return results.stream().map(result -> explain(result, results)).toList();
  }

  private static Result explain(Result result, List<Result> results) {
    List<String> names = result.outcome().diagnosis().map(Diagnosis::because).orElse(List.of());
    Set<String> causes = new LinkedHashSet<>();
    for (String name : names) {
      results.stream()
          .filter(other -> other != result && isCause(other, result.outcome().status()))
          .filter(other -> other.check().id().equals(name) || diagnosis(other).equals(name))
          .forEach(other -> causes.add(diagnosis(other)));
    }
    return causes.isEmpty()
        ? result
        : result.withOutcome(result.outcome().withExplainedBy(List.copyOf(causes)));
  }

  /** A warning explains warnings only. */
  private static boolean isCause(Result other, Status explained) {
    Status status = other.outcome().status();
    return status == Status.FAIL || status == Status.WARN && explained == Status.WARN;
  }

  private static String diagnosis(Result result) {
    return result.outcome().diagnosis().map(Diagnosis::id).orElse("");
  }
}
