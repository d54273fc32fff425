package org.rfldoctor.report;

import java.util.List;
import java.util.Locale;
import org.rfldoctor.log.Cause;

/**
 * A cause that a log names, and what this machine shows of it.
 *
 * @param diagnosis the id of the cause
 * @param says one sentence: what is wrong
 * @param hereSays what the check found here; empty where it was not run
 * @param steps what fixes it
 */
public record LogCause(
    Cause cause, String diagnosis, String says, Here here, String hereSays, List<Step> steps) {
  public LogCause {
    steps = List.copyOf(steps);
  }

  /** Whether this machine still has the cause. */
  public enum Here {
    STILL,
    NO_LONGER,
    UNKNOWN,
    NOT_ASKED;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
