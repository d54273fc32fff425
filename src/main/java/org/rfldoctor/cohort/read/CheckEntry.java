package org.rfldoctor.cohort.read;

import java.util.List;

/**
 * A check of a report.
 *
 * @param explained whether another check explains it
 * @param problem what it would be on the board
 * @param print the same for checks that came to the same
 */
record CheckEntry(
    String id,
    String level,
    String outcome,
    boolean explained,
    List<String> blockedBy,
    Problem problem,
    long print) {
  CheckEntry {
    blockedBy = List.copyOf(blockedBy);
  }

  boolean isRequired() {
    return level.equals("required");
  }
}
