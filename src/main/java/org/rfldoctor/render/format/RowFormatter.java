package org.rfldoctor.render.format;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Level;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.KeyEvidence;
import org.rfldoctor.report.KeyEvidenceFinder;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;

/** Turns the result of a check into a row of the checklist. */
public record RowFormatter(
    TitleIndex names, Redaction redaction, DetailLevel detail, KeyEvidenceFinder proofs) {

  /** A formatter of rows without key evidence. */
  public RowFormatter(TitleIndex names, Redaction redaction, DetailLevel detail) {
    this(names, redaction, detail, new KeyEvidenceFinder(List.of()));
  }

  public ChecklistRow of(Result result) {
    Outcome outcome = result.outcome();
    return switch (outcome.status()) {
      case PASS -> row(result, outcome.observed(), outcome.expected(), "");
      case SKIPPED -> row(result, "skipped", "", outcome.says());
      case BLOCKED -> row(result, "blocked", "by " + names.placed(outcome.blockedBy(), result), "");
      case UNKNOWN -> row(result, or(outcome.observed(), "unknown"), "", unknown(outcome));
      case WARN, FAIL -> found(result);
    };
  }

  private ChecklistRow found(Result result) {
    Outcome outcome = result.outcome();
    if (!outcome.explainedBy().isEmpty()) {
      String because = "because of " + names.placed(outcome.explainedBy(), result);
      return row(result, outcome.observed(), because, "");
    }
    return result.check().level() == Level.OPTIONAL
        ? row(result, outcome.observed(), "", "optional: " + outcome.says())
        : row(result, outcome.observed(), outcome.expected(), outcome.says()).shown(proof(result));
  }

  private Optional<KeyEvidence> proof(Result result) {
    return detail != DetailLevel.COMPACT && result.isProblem()
        ? proofs.of(result)
        : Optional.empty();
  }

  private String unknown(Outcome outcome) {
    return outcome.bug()
        ? "a bug in rfl-doctor, please report it: " + redaction.says(outcome)
        : redaction.says(outcome);
  }

  private static ChecklistRow row(Result result, String observed, String expected, String says) {
    return new ChecklistRow(
        ChecklistRow.style(result), result.check().title(), observed, expected, says);
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
