package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** The step that was chosen for a result, and the diagnoses that need none of their own then. */
record RemedyChoice(Result result, List<String> alsoFixes, Step step) {
  /** Whether there is something to do about this result by itself. */
  static boolean isWanted(Result result) {
    return result.outcome().explainedBy().isEmpty()
        && result.outcome().diagnosis().map(d -> !d.remedies().isEmpty()).orElse(false);
  }

  String diagnosis() {
    return diagnosis(result);
  }

  private static String diagnosis(Result result) {
    return result.outcome().diagnosis().orElseThrow().id();
  }

  /** The step, with all of these results that it settles. */
  Step stepFor(List<Result> troubled) {
    List<String> settled = new ArrayList<>(List.of(diagnosis()));
    troubled.stream()
        .map(RemedyChoice::diagnosis)
        .filter(id -> alsoFixes.contains(id) && !settled.contains(id))
        .forEach(settled::add);
    return step.withSettles(settled);
  }
}
