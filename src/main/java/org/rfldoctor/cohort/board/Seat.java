package org.rfldoctor.cohort.board;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.cohort.read.SeatReport;

/**
 * One machine of the cohort.
 *
 * @param name its label, or what else tells it from the others
 * @param report the newest one, which counts
 * @param first the first one, where there are several
 * @param reports how many there are
 * @param change what changed since the report before
 * @param message what to send to whoever sits there
 * @param same the names of other machines that agree with it in every outcome
 */
public record Seat(
    String name,
    SeatReport report,
    Optional<SeatReport> first,
    int reports,
    Optional<SeatChange> change,
    String message,
    List<String> same) {
  public Seat {
    same = List.copyOf(same);
  }
}
