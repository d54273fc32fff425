package org.rfldoctor.cohort.board;

import java.util.List;

/**
 * The same commands for several machines.
 *
 * @param commands as they are typed; empty where nothing known helps
 * @param effect roughly what is downloaded or changed; empty where it is not known
 */
public record GroupFix(String title, List<String> commands, String effect, List<String> seats) {
  public GroupFix {
    commands = List.copyOf(commands);
    seats = List.copyOf(seats);
  }
}
