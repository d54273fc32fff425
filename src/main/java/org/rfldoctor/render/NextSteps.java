package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Step;

/** What to do, in order: repairs in full, then the path ahead as far as the screen holds it. */
final class NextSteps {
  /** A screen of 40 lines, less the prompt. */
  private static final int SCREEN = 39;

  private final Page page;
  private final StepText text;

  NextSteps(Page page, StepText text) {
    this.page = page;
    this.text = text;
  }

  void write(List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    page.blank().line(0, Style.HEADING, "Next");
    List<Step> ahead = new ArrayList<>();
    int number = 0;
    for (Step step : steps) {
      if (step.kind() == Step.Kind.MEND || page.look().verbose()) {
        text.write(++number, step);
      } else {
        ahead.add(step);
      }
    }
    ahead(number, ahead);
  }

  private void ahead(int mends, List<Step> ahead) {
    int shown = 0;
    if (mends == 0 && !ahead.isEmpty()) {
      text.write(++shown, ahead.get(0));
    }
    while (shown < ahead.size() && page.size() < SCREEN - 1) {
      text.name(mends + shown + 1, ahead.get(shown));
      shown++;
    }
    int left = ahead.size() - shown;
    if (left > 0) {
      String more = page.look().theme().ellipsis() + " and " + left + " more";
      page.prose(2, Style.QUIET, more + " (--verbose shows them)");
    }
  }
}
