package org.rfldoctor.cohort.board;

import java.time.Instant;
import java.util.List;
import org.rfldoctor.cohort.read.Finding;
import org.rfldoctor.report.Verdict;

/**
 * Many machines at a glance.
 *
 * @param made when it was made
 * @param seats those that are not ready first
 * @param causes the most common first
 * @param unanswered names that were expected and have sent nothing
 * @param same names of machines that agree in every outcome, two or more each
 * @param megabytes what all fixes together download, as far as the reports tell; 0 where none does
 * @param findings what is odd about files
 */
public record Board(
    Instant made,
    List<Seat> seats,
    List<CauseGroup> causes,
    List<CauseGroup.Count> warnings,
    List<String> unanswered,
    List<List<String>> same,
    List<Download> downloads,
    long megabytes,
    List<Finding> findings) {
  public Board {
    seats = List.copyOf(seats);
    causes = List.copyOf(causes);
    warnings = List.copyOf(warnings);
    unanswered = List.copyOf(unanswered);
    same = List.copyOf(same);
    downloads = List.copyOf(downloads);
    findings = List.copyOf(findings);
  }

  /** How many machines have this verdict. */
  public int count(Verdict verdict) {
    return (int) seats.stream().filter(seat -> seat.report().verdict() == verdict).count();
  }

  /** Whether every expected machine answered and is ready. */
  public boolean isGreen() {
    return unanswered.isEmpty() && count(Verdict.READY) == seats.size() && !seats.isEmpty();
  }

  /** How many files count for nothing. */
  public long unread() {
    return findings.stream().filter(Finding::unread).count();
  }
}
