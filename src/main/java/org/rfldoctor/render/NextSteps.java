package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Step;

/** What to do, in order: repairs in full, then the path ahead as far as the screen holds it. */
final class NextSteps {
  private static final int FEWEST_TITLES = 2;
  private static final int INDENT = 2;

  private final Page page;
  private final StepText text;
  private final int screen;

  /**
   * @param screen how many lines the whole page should have at most
   */
  NextSteps(Page page, StepText text, int screen) {
    this.screen = screen;
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
    int fewest = mends == 0 ? shown + FEWEST_TITLES : 0;
    while (shown < ahead.size() && (shown < fewest || page.size() < screen - 1)) {
      text.name(mends + ++shown, ahead.get(shown - 1));
    }
    if (shown < ahead.size()) {
      page.prose(INDENT, Style.QUIET, more(ahead.size() - shown));
    }
  }

  private String more(int left) {
    String steps = left == 1 ? " more step" : " more steps";
    String ellipsis = page.look().theme().ellipsis();
    return ellipsis + " and " + left + steps + " ahead (--verbose shows all)";
  }
}
