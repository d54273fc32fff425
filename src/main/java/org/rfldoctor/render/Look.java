package org.rfldoctor.render;

/**
 * How things are shown to this person on this terminal.
 *
 * @param columns the width
 * @param verbose whether everything is shown, with evidence
 * @param paged whether it should fit a screen, which what goes to a file or a pager need not
 * @param home the person's home, shown as {@code ~}; empty where there is none
 */
public record Look(
    Theme theme, Palette palette, int columns, boolean verbose, boolean paged, String home) {
  /** The widest prose that is still comfortable to read. */
  private static final int WIDEST_PROSE = 100;

  /** On a screen. */
  Look(Theme theme, Palette palette, int columns, boolean verbose, String home) {
    this(theme, palette, columns, verbose, true, home);
  }

  /** As fits the terminal and the person's wishes. */
  public static Look fitting(Terminal terminal, Palette.When colour, boolean verbose, String home) {
    return new Look(
        Theme.fitting(terminal),
        Palette.fitting(colour, terminal),
        terminal.columns(),
        verbose,
        terminal.interactive(),
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
