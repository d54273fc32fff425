package org.rfldoctor.render;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Proof;
import org.rfldoctor.report.Proofs;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** Puts what came of a check into the words of the checklist. */
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
    Level level = result.check().level();
    return switch (level) {
      case REQUIRED ->
          row(result, outcome.observed(), outcome.expected(), says(result)).shown(proof(result));
      case RECOMMENDED ->
          speaksForItself(outcome)
              ? row(result, outcome.observed(), or(outcome.expected(), level.word()), "")
              : row(result, outcome.observed(), outcome.expected(), says(result));
      case OPTIONAL ->
          speaksForItself(outcome)
              ? row(result, outcome.observed(), level.word(), "")
              : row(result, outcome.observed(), "", "optional: " + says(result));
    };
  }

  private Optional<Proof> proof(Result result) {
    return detail.tellsProof() && result.isProblem() ? proofs.of(result) : Optional.empty();
  }

  /** What was found instead says enough; beside a warning it need not be what is wrong. */
  private boolean speaksForItself(Outcome outcome) {
    return detail.isTight() && outcome.status() == Status.FAIL && !outcome.observed().isEmpty();
  }

  private String says(Result result) {
    String says = result.outcome().says();
    boolean whole = detail.tellsSentence(result.check().level() == Level.REQUIRED);
    return whole ? says : Sentence.shortened(says);
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
