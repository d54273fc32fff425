package org.rfldoctor.cli;

import java.util.List;
import org.rfldoctor.render.GuideText;
import org.rfldoctor.render.Style;

/**
 * What is said at the end, however it comes: what to type in one's own shell, and where the log is.
 */
record Closing(Session session, GuideText text, StepLog log) {

  void say() {
    List<String> typed = session.toBeTyped();
    if (!typed.isEmpty()) {
      text.list("Run this once in your own shell:", typed);
    }
    List<String> told = session.told();
    if (!told.isEmpty()) {
      String words = String.join(" ", told);
      text.list(
          "From now on, pass this to every make and rfl-doctor command:",
          List.of("make " + words + " ...", "rfl-doctor " + words));
    }
    log.file()
        .ifPresent(
            file -> {
              text.blank();
              text.says(Style.QUIET, "Commands and their output are logged in " + file);
            });
  }
}
