package org.rfldoctor.render.content;

import java.time.Duration;
import java.util.List;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.terminal.Style;

/**
 * A check and its outcome.
 *
 * @param style how bad the outcome is, by status and level
 * @param diagnosis the id of the root cause; empty where there is none
 * @param because the titles of what explains or blocks it; empty where nothing does
 * @param shell the command that shows the diagnosis; empty where no command does
 * @param shown what that command came to
 * @param bug whether this is a mistake of rfl-doctor
 */
public record CheckEntry(
    String id,
    Stage stage,
    String title,
    Level level,
    Status status,
    Style style,
    String diagnosis,
    String observed,
    String expected,
    String says,
    String because,
    String shell,
    String shown,
    boolean bug,
    List<EvidenceEntry> evidence,
    Duration took) {
  public CheckEntry {
    evidence = List.copyOf(evidence);
  }

  /** Whether a reader has to look at it: neither passed nor skipped. */
  public boolean needsAttention() {
    return style != Style.GOOD && style != Style.SKIPPED;
  }

  /** Whether it makes the machine not ready, and no other check explains it. */
  public boolean isProblem() {
    return style == Style.BAD && because.isEmpty();
  }

  /** What was found and what is needed, in one line; empty where neither is known. */
  public String columns() {
    String needs = expected.isEmpty() ? "" : "needs " + expected;
    return observed.isEmpty() || needs.isEmpty() ? observed + needs : observed + ", " + needs;
  }

  /** The outcome in one line, for a reader who sees no other column. */
  public String reason() {
    String cause = because.isEmpty() ? "" : "because of " + because;
    return List.of(says, cause, columns(), status.word()).stream()
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
