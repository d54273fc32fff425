package org.rfldoctor.render.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.Note;
import org.rfldoctor.log.UnnamedError;
import org.rfldoctor.report.LogReport;

/** The sentences about a log without a known cause, and additional notes for any log. */
final class NoCauseSentences {
  private static final String WHOLE =
      "Read the whole log with standard error: make LLVM=1 2>&1 | tee log";

  private NoCauseSentences() {}

  static List<String> of(LogReport report) {
    if (report.diagnosis().isEmpty()) {
      return List.of("Cannot read the log: " + report.unreadable().orElse("") + ".");
    }
    LogDiagnosis read = report.diagnosis().get();
    List<String> says = new ArrayList<>();
    if (read.outcome() == LogDiagnosis.Outcome.NO_FAILURE) {
      says.addAll(noFailure(report, read));
    } else if (read.notes().contains(Note.OWN_CODE)) {
      String where =
          read.unnamed().stream()
              .map(UnnamedError::file)
              .flatMap(Optional::stream)
              .findFirst()
              .map(place -> ": " + place)
              .orElse("");
      says.add("The errors are in the source code that is being built" + where + ".");
      says.add("No cause in the machine or the toolchain was found.");
    } else if (read.notes().contains(Note.CUT_ABOVE) && read.unnamed().isEmpty()) {
      says.add("The log holds only consequences. The cause is above its first line, or in a gap.");
      says.add(WHOLE);
    } else {
      says.add("No signature names this failure. The first error is the best start.");
      says.add("Section \"Signatures\" of checks/README.md says how to add a signature.");
    }
    says.addAll(beside(read));
    return says;
  }

  private static List<String> noFailure(LogReport report, LogDiagnosis read) {
    if (report.failed() && !read.notes().contains(Note.CANCELLED)) {
      return List.of("The command failed, and its output shows no error.");
    }
    if (read.log().lastLine().isBlank()) {
      return List.of("The log is empty.");
    }
    Set<Note> notes = read.notes();
    if (notes.contains(Note.STDERR_MISSING)) {
      return List.of(
          "The log ends in the middle of a build and shows no error: standard error is missing.",
          WHOLE);
    }
    if (notes.contains(Note.CANCELLED)) {
      return List.of("The log shows no failure before the run was cancelled.");
    }
    return List.of(
        notes.contains(Note.SUCCEEDED)
            ? "No failure: the last run in the log succeeded."
            : "No failure found in the log.");
  }

  /** Notes that apply with or without causes. */
  static List<String> beside(LogDiagnosis read) {
    List<String> says = new ArrayList<>();
    if (read.notes().contains(Note.EARLIER_ATTEMPTS)) {
      says.add("The log holds several runs. Only the last run of each command counts.");
    }
    if (read.notes().contains(Note.CANCELLED)
        && read.outcome() != LogDiagnosis.Outcome.NO_FAILURE) {
      says.add("The run was cancelled.");
    }
    if (read.notes().contains(Note.TEST_ROBOT)) {
      says.add("This is a report of the kernel test robot: it tests a patch, not this machine.");
    }
    return says;
  }
}
