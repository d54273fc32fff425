package org.rfldoctor.render.terminal;

import java.util.Map;

/**
 * What is known of the place a stream goes to, as plain inputs.
 *
 * @param interactive whether it is a terminal
 * @param columns its width
 * @param utf8 whether the person's locale shows more than ASCII
 * @param dumb whether the terminal cannot move its cursor or colour its text
 * @param plain whether the person asked every program for no colour (no-color.org)
 */
public record Terminal(
    boolean interactive, int columns, boolean utf8, boolean dumb, boolean plain) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;
  private static final int MOST_COLUMNS = 1000;

  public Terminal {
    columns = columns <= 0 ? USUAL_COLUMNS : Math.max(columns, FEWEST_COLUMNS);
    columns = Math.min(columns, MOST_COLUMNS);
  }

  /**
   * A terminal as the person's environment describes it. Without TERM nothing is known of what it
   * can do, so it is dumb; NO_COLOR counts unless it is empty.
   */
  public static Terminal of(
      boolean interactive, int columns, boolean utf8, Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    boolean dumb = term.isEmpty() || term.equals("dumb");
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(interactive, columns, utf8, dumb, plain);
  }

  /** Whether its cursor may be moved, as for a line that is written over. */
  public boolean movesCursor() {
    return interactive && !dumb;
  }

  boolean likesColour() {
    return movesCursor() && !plain;
  }
}
