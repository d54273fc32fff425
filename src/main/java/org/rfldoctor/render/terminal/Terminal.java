package org.rfldoctor.render.terminal;

import java.util.Map;

/**
 * The properties of the terminal, or of the file, that a stream goes to.
 *
 * @param interactive whether it is a terminal
 * @param columns its width; a value of 0 or less means 80
 * @param utf8 whether the user's locale can show more than ASCII
 * @param dumb whether the terminal can neither move its cursor nor show color
 * @param plain whether the user set NO_COLOR (no-color.org)
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
   * Reads TERM and NO_COLOR from the environment. A terminal without TERM is dumb. An empty
   * NO_COLOR is ignored.
   */
  public static Terminal of(
      boolean interactive, int columns, boolean utf8, Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    boolean dumb = term.isEmpty() || term.equals("dumb");
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(interactive, columns, utf8, dumb, plain);
  }

  /** Whether the cursor can be moved, for instance to overwrite a line. */
  public boolean movesCursor() {
    return interactive && !dumb;
  }

  boolean likesColour() {
    return movesCursor() && !plain;
  }
}
