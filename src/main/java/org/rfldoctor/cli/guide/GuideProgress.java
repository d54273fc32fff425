package org.rfldoctor.cli.guide;

import java.util.Optional;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Step;

/** Where in the plan we are, for the moment at which the person interrupts or leaves. */
final class GuideProgress {
  private static final String AGAIN = " Run `rfl-doctor guide` to continue.";

  private final GuideView text;
  private volatile String place = "";
  private volatile String title = "";
  private volatile boolean running;
  private volatile boolean stoppedWell;

  GuideProgress(GuideView text) {
    this.text = text;
  }

  void at(String now, Step step) {
    place = now;
    title = step.title();
    running = false;
  }

  void running(boolean now) {
    running = now;
  }

  /** What runs is not cut off, although the person wants to leave. */
  void waiting() {
    text.blank();
    text.says(
        Style.CAUTION,
        "Interrupted; waiting for this command to end, because it must not stop half-way.");
  }

  void stopped(boolean well) {
    stoppedWell = well;
  }

  /** The person leaves. */
  void left() {
    text.says(Style.PLAIN, "Stopped before " + here() + "." + AGAIN);
  }

  /** The person, or the machine, has interrupted us. */
  void interrupted() {
    text.blank();
    text.says(Style.CAUTION, "Interrupted" + during());
  }

  private String during() {
    if (place.isEmpty()) {
      return ". Nothing was changed." + AGAIN;
    }
    if (!running) {
      return " before " + here() + ". Finished steps are kept." + AGAIN;
    }
    return stoppedWell
        ? " in " + here() + "; its command succeeded." + AGAIN
        : " in the middle of "
            + here()
            + ", which may be half done. Finished steps are"
            + " kept."
            + AGAIN;
  }

  private String here() {
    return Optional.of(place.toLowerCase(java.util.Locale.ROOT)).orElse("") + " (" + title + ")";
  }
}
