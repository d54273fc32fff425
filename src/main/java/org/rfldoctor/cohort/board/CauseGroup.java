package org.rfldoctor.cohort.board;

import java.util.List;

/**
 * The machines that have one cause in common.
 *
 * @param cause the id of the diagnosis
 * @param says the sentence that most of them give
 * @param systems how many of them run which system, most first
 * @param fixes what helps them, most common first
 */
public record CauseGroup(
    String cause,
    String title,
    String says,
    List<String> seats,
    List<Count> systems,
    List<GroupFix> fixes) {
  public CauseGroup {
    seats = List.copyOf(seats);
    systems = List.copyOf(systems);
    fixes = List.copyOf(fixes);
  }

  /** A name and how often it occurs. */
  public record Count(String name, int count) {}
}
