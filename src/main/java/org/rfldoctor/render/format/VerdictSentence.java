package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/**
 * Formats the verdict and the counts: {@code Not ready: 1 problem, 1 warning, 41 checks passed}.
 * Results that another check causes do not count.
 */
public record VerdictSentence(Report report) {

  /** The sentence without a full stop. */
  public String text() {
    return verdict() + String.join(", ", counts());
  }

  private String verdict() {
    String word =
        switch (report.verdict()) {
          case READY -> "Ready";
          case NOT_READY -> "Not ready";
          case UNSURE -> "Unsure";
        };
    return word + (report.versionsOnly() ? " (versions only): " : ": ");
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    counted(Style.BAD, "problem", "problems", counts);
    counted(Style.UNSURE, "unknown", "unknown", counts);
    counted(Style.CAUTION, "warning", "warnings", counts);
    counted(Style.OPTIONAL, "optional", "optional", counts);
    counted(Style.BLOCKED, "blocked", "blocked", counts);
    counts.add(passed() + (passed() == 1 ? " check passed" : " checks passed"));
    return counts;
  }

  /** The number of passed checks. */
  public int passed() {
    return count(Style.GOOD);
  }

  private int count(Style style) {
    int count = 0;
    for (Result result : report.results()) {
      boolean explained = !result.outcome().explainedBy().isEmpty();
      count += ChecklistRow.style(result) == style && !explained ? 1 : 0;
    }
    return count;
  }

  private void counted(Style style, String one, String many, List<String> counts) {
    int count = count(style);
    if (count > 0) {
      counts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
