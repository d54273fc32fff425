package org.rfldoctor.cohort.board;

import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.check.Level;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.Verdict;

/** What a host sends to whoever sits at one machine. */
final class SeatMessage {
  private SeatMessage() {}

  static String of(String name, SeatReport report) {
    if (report.verdict() == Verdict.READY) {
      return name + ": ready. Nothing to do.";
    }
    StringBuilder text = new StringBuilder(name).append(": ");
    text.append(report.verdict() == Verdict.NOT_READY ? "not ready" : "unsure").append(".\n");
    for (Problem problem : report.problems()) {
      text.append("- ").append(problem.title()).append(": ").append(found(problem)).append('\n');
    }
    List<Step> steps =
        report.steps().stream().filter(step -> step.level() == Level.REQUIRED).toList();
    for (Step step : steps) {
      text.append(step.title()).append(":\n");
      text.append(
          Commands.of(step).stream()
              .map(line -> "    " + line + "\n")
              .collect(Collectors.joining()));
    }
    return text.append("Then run rfl-doctor again.").toString();
  }

  private static String found(Problem problem) {
    String needs = problem.expected().isEmpty() ? "" : " (needs " + problem.expected() + ")";
    return problem.observed().isEmpty() ? problem.says() : problem.observed() + needs;
  }
}
