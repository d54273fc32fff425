package org.rfldoctor.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * A named root cause.
 *
 * @param id never reused
 * @param when the condition under which this is the cause
 * @param claim the severity
 * @param says the sentences that explain it
 * @param observed the text of the column "found"; empty for the check's own
 * @param because ids of diagnoses, and of checks for all of theirs, that explain this one where
 *     they are found too
 * @param ahead whether its remedy is a step of the roadmap, not a repair
 * @param remedies the remedies, best first
 */
public record Diagnosis(
    String id,
    Condition when,
    Severity claim,
    TextVariants says,
    Optional<TextVariants> observed,
    List<String> because,
    boolean ahead,
    List<Remedy> remedies) {
  public Diagnosis {
    because = List.copyOf(because);
    remedies = Collections.unmodifiableList(remedies);
  }

  /** A failure, a risk, or a reason why the result is unknown. */
  public enum Severity {
    FAIL,
    WARN,
    UNKNOWN;

    /** The word in check files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
