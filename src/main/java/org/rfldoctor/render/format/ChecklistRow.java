package org.rfldoctor.render.format;

import java.util.Optional;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.KeyEvidence;
import org.rfldoctor.report.Result;

/**
 * A row of the checklist, before layout.
 *
 * @param expected the required value, or the checks that cause or block this one
 * @param says the message; empty if there is none
 * @param proof the command that shows the problem, if there is one
 */
public record ChecklistRow(
    Style style,
    String title,
    String observed,
    String expected,
    String says,
    Optional<KeyEvidence> proof) {

  public ChecklistRow(Style style, String title, String observed, String expected, String says) {
    this(style, title, observed, expected, says, Optional.empty());
  }

  ChecklistRow shown(Optional<KeyEvidence> by) {
    return new ChecklistRow(style, title, observed, expected, says, by);
  }

  /** Whether a kernel build works without it. */
  boolean isMinor() {
    return style == Style.CAUTION || style == Style.OPTIONAL;
  }

  /** The style of a result, from its outcome and the level of its check. */
  public static Style style(Result result) {
    return switch (result.outcome().status()) {
      case PASS -> Style.GOOD;
      case WARN, FAIL -> trouble(result);
      case BLOCKED -> Style.BLOCKED;
      case SKIPPED -> Style.SKIPPED;
      case UNKNOWN -> Style.UNSURE;
    };
  }

  private static Style trouble(Result result) {
    return switch (result.check().level()) {
      case REQUIRED -> result.outcome().status() == Status.FAIL ? Style.BAD : Style.CAUTION;
      case RECOMMENDED -> Style.CAUTION;
      case OPTIONAL -> Style.OPTIONAL;
    };
  }
}
