package org.rfldoctor.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Level;
import org.rfldoctor.render.format.Importance;
import org.rfldoctor.render.format.StepView;
import org.rfldoctor.render.format.TitleIndex;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Step;

/** Prints the next steps with their commands. Fixes of required checks come first. */
final class NextStepsView {
  /** The number of steps that are more important than passed checks. */
  private static final int FEW = 3;

  private static final int INDENT = 2;

  private final RenderSettings look;
  private final TitleIndex names;
  private final List<TextPage> pages = new ArrayList<>();
  private final int urgent;

  NextStepsView(RenderSettings look, StepView text, TitleIndex names, List<Step> steps) {
    this.look = look;
    this.names = names;
    List<Step> ordered = new ArrayList<>(steps.stream().filter(this::isUrgent).toList());
    List<Step> later = new ArrayList<>(steps);
    later.removeIf(step -> isUrgent(step) || isOptional(step));
    this.urgent = ordered.size();
    if (urgent == 0 && !later.isEmpty()) {
      ordered.add(later.remove(nearest(later)));
    }
    ordered.addAll(later);
    steps.stream().filter(step -> !isUrgent(step) && isOptional(step)).forEach(ordered::add);
    for (Step step : ordered) {
      TextPage page = new TextPage(look);
      text.on(page).write(pages.size() + 1, step);
      pages.add(page);
    }
  }

  private boolean isUrgent(Step step) {
    boolean required = step.settles().isEmpty() || names.areRequired(step.settles());
    return step.policy().replanAfter() || step.kind() == Step.Kind.FIX && required;
  }

  private static boolean isOptional(Step step) {
    return step.kind() == Step.Kind.FIX && step.level() == Level.OPTIONAL;
  }

  /** The index of the first roadmap step. */
  private static int nearest(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == Step.Kind.NEXT) {
        return i;
      }
    }
    return 0;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (TextPage page : pages) {
      int place = parts.size();
      parts.add(new Part(importance(place), place, Optional.empty(), page.height()));
    }
    return parts;
  }

  private Importance importance(int place) {
    if (place == 0) {
      return Importance.FIRST_STEP;
    }
    if (place < urgent) {
      return Importance.URGENT_STEP;
    }
    return place < FEW ? Importance.EARLY_STEP : Importance.LATER_STEP;
  }

  /**
   * @param shown the number of steps to print, from the first; the others are counted
   */
  void write(TextPage page, int shown) {
    if (pages.isEmpty()) {
      return;
    }
    page.blank().line(0, Style.HEADING, "Next");
    pages.subList(0, shown).forEach(page::add);
    int left = pages.size() - shown;
    if (left > 0) {
      String steps = left == 1 ? " more step" : " more steps";
      String more = look.theme().ellipsis() + " and " + left + steps + " (--verbose lists them)";
      page.prose(INDENT, Style.QUIET, more);
    }
  }
}
