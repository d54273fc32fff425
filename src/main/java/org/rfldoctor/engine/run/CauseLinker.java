package org.rfldoctor.engine.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Status;
import org.rfldoctor.report.Result;

/** Finds the diagnoses that other diagnoses of the same run explain. */
final class CauseLinker {
  private CauseLinker() {}

  static List<Result> explain(List<Result> results) {
    Set<String> failed = found(results, Status.FAIL);
    Set<String> warned = found(results, Status.WARN);
    return results.stream().map(result -> explain(result, failed, warned)).toList();
  }

  private static Set<String> found(List<Result> results, Status status) {
    return results.stream()
        .filter(result -> result.outcome().status() == status)
        .flatMap(result -> result.outcome().diagnosis().stream())
        .map(Diagnosis::id)
        .collect(Collectors.toSet());
  }

  private static Result explain(Result result, Set<String> failed, Set<String> warned) {
    boolean warning = result.outcome().status() == Status.WARN;
    List<String> causes =
        result.outcome().diagnosis().map(Diagnosis::because).orElse(List.of()).stream()
            .filter(id -> failed.contains(id) || warning && warned.contains(id))
            .toList();
    return causes.isEmpty() ? result : result.withOutcome(result.outcome().withExplainedBy(causes));
  }
}
