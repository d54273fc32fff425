package org.rfldoctor.render.content;

import java.util.List;
import org.rfldoctor.report.Step;

/**
 * A step of the report.
 *
 * @param fixes the titles of what it fixes; empty where it fixes nothing
 * @param commands as they are typed, with sudo where they need root
 * @param effect roughly what is downloaded or changed; empty where nothing is worth saying
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

  /** The title, and whether only a person can do it. */
  public String named() {
    return title + (kind == Step.Kind.PERSON ? " (manual step)" : "");
  }
}
