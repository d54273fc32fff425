package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** The step that was chosen for a result, and the diagnoses that it fixes as well. */
record RemedyChoice(Result result, List<String> alsoFixes, Step step) {
  /** Whether this result needs a step of its own. */
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

  /** The step, with the diagnoses among these results that it fixes. */
  Step stepFor(List<Result> troubled) {
    List<String> settled = new ArrayList<>(List.of(diagnosis()));
    troubled.stream()
        .map(RemedyChoice::diagnosis)
        .filter(id -> alsoFixes.contains(id) && !settled.contains(id))
        .forEach(settled::add);
    return step.withSettles(settled);
  }
}
