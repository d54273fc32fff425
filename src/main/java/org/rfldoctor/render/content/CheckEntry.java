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
 * @param style the severity of the outcome, from status and level
 * @param diagnosis the id of the diagnosis; empty if there is none
 * @param because the titles of the checks that cause or block it; empty if there are none
 * @param shell the command that shows the diagnosis; empty if there is none
 * @param shown the result of that command
 * @param bug whether the outcome is a bug in rfl-doctor
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

  /** Whether the reader should look at this check: it neither passed nor was skipped. */
  public boolean needsAttention() {
    return style != Style.GOOD && style != Style.SKIPPED;
  }

  /** Whether this check makes the machine not ready and no other check causes or blocks it. */
  public boolean isProblem() {
    return style == Style.BAD && because.isEmpty();
  }

  /** The observed and the required value in one line; empty if neither is known. */
  public String columns() {
    String needs = expected.isEmpty() ? "" : "needs " + expected;
    return observed.isEmpty() || needs.isEmpty() ? observed + needs : observed + ", " + needs;
  }

  /** The outcome in one line, for formats without columns. */
  public String reason() {
    String cause = because.isEmpty() ? "" : "because of " + because;
    return List.of(says, cause, columns(), status.word()).stream()
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
