package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Step;

/**
 * What to do: repairs of what is required, then what else comes first, each with what to type, as
 * far as the screen holds them; the others are counted.
 */
final class NextSteps {
  /** As many as a person can keep in mind. */
  static final int FEW = 3;

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
   * @param most how many steps there should be, repairs of what is required not limited
   */
  void write(List<Step> steps, int screen, int most) {
    if (steps.isEmpty()) {
      return;
    }
    page.blank().line(0, Style.HEADING, "Next");
    List<Step> first = new ArrayList<>();
    List<Step> later = new ArrayList<>();
    List<Step> last = new ArrayList<>();
    for (Step step : steps) {
      (isUrgent(step) ? first : isDispensable(step) ? last : later).add(step);
    }
    int urgent = first.size();
    if (urgent == 0 && !later.isEmpty()) {
      first.add(later.remove(nearest(later)));
    }
    first.addAll(later);
    if (isEndless()) {
      first.addAll(last);
    }
    int fewest = isEndless() ? first.size() : Math.max(1, fewest(urgent));
    int candidates = Math.min(first.size(), Math.max(Math.max(fewest, urgent), most));
    int shown = shown(first.subList(0, candidates), fewest, screen);
    if (shown < steps.size()) {
      page.prose(INDENT, Style.QUIET, more(steps.size() - shown));
    }
  }

  private int fewest(int urgent) {
    if (detail == Detail.CUT) {
      return Math.min(urgent, 1);
    }
    boolean narrow = urgent > 0 && detail.countsWhatIsNotRequired();
    return narrow ? urgent : Math.max(urgent, FEW);
  }

  private boolean isEndless() {
    return page.look().verbose() || !page.look().paged();
  }

  /** Where the roadmap begins. */
  private static int nearest(List<Step> steps) {
    int place = 0;
    while (place < steps.size() && steps.get(place).kind() != Step.Kind.NEXT) {
      place++;
    }
    return place < steps.size() ? place : 0;
  }

  private int shown(List<Step> steps, int fewest, int screen) {
    int shown = 0;
    while (shown < steps.size()) {
      Page part = new Page(page.look());
      text.on(part).write(shown + 1, steps.get(shown));
      if (shown >= fewest && page.height() + part.height() >= screen) {
        break;
      }
      page.add(part);
      shown++;
    }
    return shown;
  }

  private boolean isUrgent(Step step) {
    boolean required = step.settles().isEmpty() || names.areRequired(step.settles());
    return step.terms().first() || step.kind() == Step.Kind.MEND && required;
  }

  private static boolean isDispensable(Step step) {
    return step.kind() == Step.Kind.MEND && step.terms().level() == Level.OPTIONAL;
  }

  private String more(int left) {
    String steps = left == 1 ? " more step" : " more steps";
    return page.look().theme().ellipsis() + " and " + left + steps + " (--verbose lists them)";
  }
}
