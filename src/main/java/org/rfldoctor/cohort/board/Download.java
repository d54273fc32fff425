package org.rfldoctor.cohort.board;

import java.util.List;

/**
 * What machines of one system would download by one program.
 *
 * @param system with its architecture
 * @param items what, and how many machines want it
 * @param stick the commands that put it on a USB stick, for a machine of the same system; empty
 *     where there are none
 */
public record Download(
    String system, String program, List<CauseGroup.Count> items, int seats, List<String> stick) {
  public Download {
    items = List.copyOf(items);
    stick = List.copyOf(stick);
  }
}
