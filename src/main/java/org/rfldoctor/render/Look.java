package org.rfldoctor.render;

/**
 * How things are shown to this person on this terminal.
 *
 * @param columns the width
 * @param verbose whether everything is shown, with evidence
 * @param home the person's home, shown as {@code ~}; empty where there is none
 */
public record Look(Theme theme, Palette palette, int columns, boolean verbose, String home) {
  /** The widest prose that is still comfortable to read. */
  private static final int WIDEST_PROSE = 100;

  /** As fits the terminal and the person's wishes. */
  public static Look fitting(Terminal terminal, Palette.When colour, boolean verbose, String home) {
    return new Look(
        Theme.fitting(terminal),
        Palette.fitting(colour, terminal),
        terminal.columns(),
        verbose,
        home);
  }

  Line line() {
    return new Line(this);
  }

  String text(String text) {
    return theme.text(text);
  }

  /** How many columns prose has that starts at this column. */
  int room(int indent) {
    return Math.max(1, Math.min(columns - indent, WIDEST_PROSE));
  }

  /** A path, with the home folder as {@code ~}. */
  String path(String path) {
    return HomePath.shortened(path, home);
  }
}
