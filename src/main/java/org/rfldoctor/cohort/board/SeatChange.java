package org.rfldoctor.cohort.board;

import java.time.Instant;
import java.util.List;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.cohort.read.SeatReport;

/**
 * What changed between two reports of a machine.
 *
 * @param since when the earlier one was made
 * @param fixed causes that are gone
 * @param appeared causes that are new
 */
public record SeatChange(Instant since, List<String> fixed, List<String> appeared) {
  public SeatChange {
    fixed = List.copyOf(fixed);
    appeared = List.copyOf(appeared);
  }

  static SeatChange between(SeatReport before, SeatReport now) {
    return new SeatChange(before.started(), missing(before, now), missing(now, before));
  }

  private static List<String> missing(SeatReport from, SeatReport in) {
    return from.problems().stream()
        .map(Problem::cause)
        .filter(cause -> in.problem(cause).isEmpty())
        .distinct()
        .toList();
  }
}
