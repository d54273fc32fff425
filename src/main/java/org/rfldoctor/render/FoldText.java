package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** The heading of stages, and what is only counted of them: {@code Tree … and 10 fine}. */
final class FoldText {
  private static final int UNDER = 4;

  private final Page page;
  private final List<String> titles = new ArrayList<>();
  private final List<Result> folded = new ArrayList<>();

  FoldText(Page page) {
    this.page = page;
  }

  void add(Stage stage, List<Result> results) {
    titles.add(stage.title());
    folded.addAll(results);
  }

  /**
   * Writes what was added since the last time, if anything.
   *
   * @param alone whether no check of theirs has a line of its own
   */
  void write(boolean alone) {
    if (!titles.isEmpty()) {
      Line heading = page.look().line().add(Style.HEADING, String.join(", ", titles));
      counts(heading, counts(alone ? " " : " and "));
    }
    titles.clear();
    folded.clear();
  }

  /** Beside the titles, or under them where there is no room. */
  private void counts(Line heading, String counts) {
    if (heading.fits(2 + DisplayWidth.of(page.look().text(counts)))) {
      page.line(counts.isEmpty() ? heading : heading.gap(2).add(Style.QUIET, counts));
    } else {
      page.prose(0, Style.HEADING, String.join(", ", titles)).prose(UNDER, Style.QUIET, counts);
    }
  }

  private String counts(String start) {
    int fine = 0;
    int idle = 0;
    for (Result result : folded) {
      fine += result.outcome().status() == Status.PASS ? 1 : 0;
      idle += Shown.applies(result) ? 0 : 1;
    }
    List<String> counts = new ArrayList<>();
    counted(fine, " fine", counts);
    counted(folded.size() - fine - idle, " not fine", counts);
    counted(idle, idle == 1 ? " does not apply" : " do not apply", counts);
    String ellipsis = page.look().theme().ellipsis();
    return counts.isEmpty() ? "" : ellipsis + start + String.join(", ", counts);
  }

  private static void counted(int count, String word, List<String> counts) {
    if (count > 0) {
      counts.add(count + word);
    }
  }
}
