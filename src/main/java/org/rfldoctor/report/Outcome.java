package org.rfldoctor.report;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Status;

/**
 * The outcome of a check.
 *
 * @param diagnosis the root cause, for a warning or a failure
 * @param says the message; empty for a pass
 * @param bug whether a bug of rfl-doctor caused it
 * @param blockedBy ids of the checks whose facts were missing
 * @param explainedBy ids of other diagnoses of this run that explain this one
 */
public record Outcome(
    Status status,
    Optional<Diagnosis> diagnosis,
    String says,
    String observed,
    String expected,
    boolean bug,
    List<String> blockedBy,
    List<String> explainedBy) {
  public Outcome {
    blockedBy = List.copyOf(blockedBy);
    explainedBy = List.copyOf(explainedBy);
  }

  /** An outcome without a diagnosis. */
  public static Outcome of(Status status, String says) {
    return new Outcome(status, Optional.empty(), says, "", "", false, List.of(), List.of());
  }

  /** The same outcome, explained by these diagnoses. */
  public Outcome withExplainedBy(List<String> diagnoses) {
    return new Outcome(status, diagnosis, says, observed, expected, bug, blockedBy, diagnoses);
  }

  /** The same outcome with another sentence. */
  public Outcome withSays(String sentence) {
    return new Outcome(
        status, diagnosis, sentence, observed, expected, bug, blockedBy, explainedBy);
  }

  /** The same outcome with its two columns filled. */
  public Outcome withColumns(String found, String wanted) {
    return new Outcome(status, diagnosis, says, found, wanted, bug, blockedBy, explainedBy);
  }
}
