package org.rfldoctor.render;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Proof;
import org.rfldoctor.report.Proofs;
import org.rfldoctor.report.Result;

/** Turns the result of a check into a row of the checklist. */
record Wording(Names names, Redaction redaction, Detail detail, Proofs proofs) {

  /** Without what shows a problem, for a table that has no place for it. */
  Wording(Names names, Redaction redaction, Detail detail) {
    this(names, redaction, detail, new Proofs(List.of()));
  }

  Row of(Result result) {
    Outcome outcome = result.outcome();
    return switch (outcome.status()) {
      case PASS -> row(result, outcome.observed(), outcome.expected(), "");
      case SKIPPED -> row(result, "skipped", "", outcome.says());
      case BLOCKED -> row(result, "blocked", "by " + names.placed(outcome.blockedBy(), result), "");
      case UNKNOWN -> row(result, or(outcome.observed(), "unknown"), "", unknown(outcome));
      case WARN, FAIL -> found(result);
    };
  }

  private Row found(Result result) {
    Outcome outcome = result.outcome();
    if (!outcome.explainedBy().isEmpty()) {
      String because = "because of " + names.placed(outcome.explainedBy(), result);
      return row(result, outcome.observed(), because, "");
    }
    return result.check().level() == Level.OPTIONAL
        ? row(result, outcome.observed(), "", "optional: " + outcome.says())
        : row(result, outcome.observed(), outcome.expected(), outcome.says()).shown(proof(result));
  }

  private Optional<Proof> proof(Result result) {
    return detail != Detail.COMPACT && result.isProblem() ? proofs.of(result) : Optional.empty();
  }

  private String unknown(Outcome outcome) {
    return outcome.bug()
        ? "a bug in rfl-doctor, please report it: " + redaction.says(outcome)
        : redaction.says(outcome);
  }

  private static Row row(Result result, String observed, String expected, String says) {
    return new Row(Row.style(result), result.check().title(), observed, expected, says);
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
