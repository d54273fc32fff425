package org.rfldoctor.cli.guide;

import java.util.List;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.Style;

/**
 * Prints the summary at the end or on an interruption: commands for the user's own shell, make
 * arguments, and the path of the log.
 */
record GuideSummary(GuideSession session, GuideView text, StepLog log) {

  void say() {
    List<String> typed = session.toBeTyped();
    if (!typed.isEmpty()) {
      text.list("Run this once in your own shell:", typed);
    }
    List<String> told = session.makeArguments();
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
