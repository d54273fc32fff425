package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Step;

/**
 * What to do: in full what matters most, then titles as far as the screen holds them. Repairs
 * matter most; where there are none, the first step of the path ahead does.
 */
final class NextSteps {
  private static final int FEWEST_TITLES = 2;
  private static final int INDENT = 2;

  private final Page page;
  private final StepText text;
  private final Names names;
  private final Detail detail;

  NextSteps(Page page, StepText text, Names names, Detail detail) {
    this.page = page;
    this.text = text;
    this.names = names;
    this.detail = detail;
  }

  /**
   * @param screen how many lines the whole page should have at most
   */
  void write(List<Step> steps, int screen) {
    if (steps.isEmpty()) {
      return;
    }
    page.blank().line(0, Style.HEADING, "Next");
    List<Step> first = new ArrayList<>();
    List<Step> later = new ArrayList<>();
    for (Step step : steps) {
      (isUrgent(step) ? first : later).add(step);
    }
    boolean calm = first.isEmpty();
    if (calm) {
      first.add(later.remove(nearest(later)));
    }
    boolean all = page.look().verbose();
    first.addAll(later);
    int inFull = all ? first.size() : first.size() - later.size();
    for (int i = 0; i < inFull; i++) {
      text.write(i + 1, first.get(i));
    }
    titles(first, inFull, calm ? inFull + FEWEST_TITLES : 0, screen);
  }

  /** Where the path ahead begins. */
  private static int nearest(List<Step> steps) {
    int place = 0;
    while (place < steps.size() && steps.get(place).kind() != Step.Kind.NEXT) {
      place++;
    }
    return place < steps.size() ? place : 0;
  }

  private void titles(List<Step> steps, int from, int fewest, int screen) {
    int shown = from;
    while (shown < steps.size() && (shown < fewest || page.size() < screen - 1)) {
      text.name(shown + 1, steps.get(shown));
      shown++;
    }
    if (shown < steps.size()) {
      page.prose(INDENT, Style.QUIET, more(steps.size() - shown));
    }
  }

  private boolean isUrgent(Step step) {
    boolean required = step.settles().isEmpty() || names.areRequired(step.settles());
    return step.kind() == Step.Kind.MEND
        && (required || detail == Detail.FULL || page.look().verbose());
  }

  private String more(int left) {
    String steps = left == 1 ? " more step" : " more steps";
    String ellipsis = page.look().theme().ellipsis();
    return ellipsis + " and " + left + steps + " ahead (--verbose shows all)";
  }
}
