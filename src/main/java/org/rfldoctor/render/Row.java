package org.rfldoctor.render;

import org.rfldoctor.check.Level;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/**
 * A line of the checklist, before it is laid out.
 *
 * @param expected what is wanted, or why there is nothing to compare
 * @param says the sentence that explains it; empty where there is none
 */
record Row(Style style, String title, String observed, String expected, String says) {

  static Row of(Result result, Names names) {
    Outcome outcome = result.outcome();
    return switch (outcome.status()) {
      case PASS -> row(result, outcome.observed(), outcome.expected(), "");
      case SKIPPED -> row(result, "skipped", "", outcome.says());
      case BLOCKED -> row(result, "blocked", "by " + names.placed(outcome.blockedBy(), result), "");
      case UNKNOWN -> row(result, or(outcome.observed(), "unknown"), "", unknown(outcome));
      case WARN, FAIL -> found(result, names);
    };
  }

  private static Row found(Result result, Names names) {
    Outcome outcome = result.outcome();
    if (!outcome.explainedBy().isEmpty()) {
      String because = "because of " + names.placed(outcome.explainedBy(), result);
      return row(result, outcome.observed(), because, "");
    }
    if (outcome.status() == Status.FAIL && result.check().level() == Level.OPTIONAL) {
      return row(result, outcome.observed(), "", "optional: " + outcome.says());
    }
    return row(result, outcome.observed(), outcome.expected(), outcome.says());
  }

  private static String unknown(Outcome outcome) {
    return outcome.bug()
        ? "a bug in rfl-doctor, please report it: " + outcome.says()
        : outcome.says();
  }

  private static Row row(Result result, String observed, String expected, String says) {
    return new Row(style(result), result.check().title(), observed, expected, says);
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  /** The outcome states the fact, the level decides how bad that is. */
  static Style style(Result result) {
    return switch (result.outcome().status()) {
      case PASS -> Style.GOOD;
      case WARN -> Style.CAUTION;
      case FAIL ->
          switch (result.check().level()) {
            case REQUIRED -> Style.BAD;
            case RECOMMENDED -> Style.CAUTION;
            case OPTIONAL -> Style.OPTIONAL;
          };
      case BLOCKED -> Style.BLOCKED;
      case SKIPPED -> Style.SKIPPED;
      case UNKNOWN -> Style.UNSURE;
    };
  }
}
