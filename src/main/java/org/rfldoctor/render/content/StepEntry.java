package org.rfldoctor.render.content;

import java.util.List;
import org.rfldoctor.report.Step;

/**
 * A step of the report.
 *
 * @param fixes the titles of the checks that it fixes; empty if there are none
 * @param commands the lines to type, with sudo if they need root
 * @param effect a rough description of downloads or changes; may be empty
 */
public record StepEntry(
    Step.Kind kind,
    String title,
    String why,
    String fixes,
    List<String> commands,
    List<String> notes,
    String effect) {
  public StepEntry {
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
  }

  /** The title, marked if the step is manual. */
  public String named() {
    return title + (kind == Step.Kind.PERSON ? " (manual step)" : "");
  }
}
