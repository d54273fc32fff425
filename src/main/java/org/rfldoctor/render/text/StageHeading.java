package org.rfldoctor.render.text;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.format.ChecklistRow;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Result;

/**
 * Prints the titles of stages with the counts of their checks without a row: {@code Tree … 10
 * passed}.
 */
final class StageHeading {
  private static final int UNDER = 4;

  private final List<String> titles = new ArrayList<>();
  private final List<Result> counted = new ArrayList<>();

  void add(String title, List<Result> results) {
    titles.add(title);
    counted.addAll(results);
  }

  /**
   * Prints the stages that were added since the last call. Counts that do not fit the line go below
   * it.
   */
  void write(TextPage page) {
    if (titles.isEmpty()) {
      return;
    }
    String title = String.join(", ", titles);
    String counts = counts(page.look().theme().ellipsis());
    StyledLine line = page.look().line().add(Style.HEADING, title);
    if (counts.isEmpty() || line.fits(2 + DisplayWidth.of(page.look().text(counts)))) {
      page.line(line.gap(2).add(Style.QUIET, counts));
    } else {
      page.prose(0, Style.HEADING, title).prose(UNDER, Style.QUIET, counts);
    }
    titles.clear();
    counted.clear();
  }

  private String counts(String ellipsis) {
    List<String> counts = new ArrayList<>();
    count(Style.GOOD, "passed", "passed", counts);
    count(Style.BAD, "failed", "failed", counts);
    count(Style.CAUTION, "warning", "warnings", counts);
    count(Style.OPTIONAL, "optional", "optional", counts);
    count(Style.UNSURE, "unknown", "unknown", counts);
    count(Style.BLOCKED, "blocked", "blocked", counts);
    count(Style.SKIPPED, "skipped", "skipped", counts);
    return counts.isEmpty() ? "" : ellipsis + " " + String.join(", ", counts);
  }

  private void count(Style style, String one, String many, List<String> counts) {
    long count = counted.stream().filter(result -> ChecklistRow.style(result) == style).count();
    if (count > 0) {
      counts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
