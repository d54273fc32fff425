package org.rfldoctor.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * A named root cause.
 *
 * @param id never reused
 * @param when holds where this is the cause
 * @param claim how bad it is
 * @param says the sentences that explain it
 * @param observed what stands in the column of what was found; empty for the check's own
 * @param because ids of diagnoses that explain this one where they are found too
 * @param ahead whether what to do about it is a step of the roadmap rather than a repair
 * @param remedies what to do, the best first
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

  /** A failure, what merely may bite, or what keeps the check from telling. */
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
