package org.rfldoctor.render.format;

import java.util.Optional;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.KeyEvidence;
import org.rfldoctor.report.Result;

/**
 * A line of the checklist, before it is laid out.
 *
 * @param expected what the tree needs, or why nothing is compared
 * @param says the sentence that explains it; empty where there is none
 * @param proof the command that shows it, if any
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

  /** Whether a kernel build can do without it. */
  boolean isMinor() {
    return style == Style.CAUTION || style == Style.OPTIONAL;
  }

  /** The outcome states the fact, the level decides how bad that is. */
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
