package org.rfldoctor.cli.guide;

import java.util.Optional;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Step;

/** The current position in the plan, for the message when the user interrupts or quits. */
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

  /** Prints that the running command must end first. */
  void waiting() {
    text.blank();
    text.says(
        Style.CAUTION,
        "Interrupted; waiting for this command to end, because it must not stop half-way.");
  }

  void stopped(boolean well) {
    stoppedWell = well;
  }

  /** Prints where the user quit. */
  void left() {
    text.says(Style.PLAIN, "Stopped before " + here() + "." + AGAIN);
  }

  /** Prints where the guide was interrupted. */
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
