package org.rfldoctor.render.terminal;

/**
 * The settings for text output to a terminal or a file.
 *
 * @param columns the width of the terminal
 * @param verbose whether to show all rows and all evidence
 * @param paged whether the output goes to a terminal and must fit one screen
 * @param home the user's home directory, shown as {@code ~}; empty if there is none
 */
public record RenderSettings(
    Theme theme, ColorPalette palette, int columns, boolean verbose, boolean paged, String home) {
  /** The maximum columns of prose in a file, where the width of this terminal does not matter. */
  private static final int WIDEST_IN_FILE = 100;

  /** The maximum columns of prose on a screen, so that it stays readable. */
  private static final int WIDEST_ON_SCREEN = 160;

  /** Settings for a screen. */
  public RenderSettings(
      Theme theme, ColorPalette palette, int columns, boolean verbose, String home) {
    this(theme, palette, columns, verbose, true, home);
  }

  /** Settings for a terminal and options. */
  public static RenderSettings fitting(
      Terminal terminal, ColorPalette.When colour, boolean verbose, String home) {
    return new RenderSettings(
        Theme.fitting(terminal),
        ColorPalette.fitting(colour, terminal),
        terminal.columns(),
        verbose,
        terminal.interactive(),
        home);
  }

  /** These settings for a file: without color and without the limit of one screen. */
  public RenderSettings inFile() {
    return new RenderSettings(theme, ColorPalette.NONE, columns, verbose, false, home);
  }

  public StyledLine line() {
    return new StyledLine(this);
  }

  public String text(String text) {
    return theme.text(text);
  }

  /** The maximum number of columns for prose with this indent. */
  public int textWidth(int indent) {
    return Math.max(1, Math.min(columns - indent, paged ? WIDEST_ON_SCREEN : WIDEST_IN_FILE));
  }

  /** A path, with the home directory shown as {@code ~}. */
  public String path(String path) {
    return HomeAbbreviation.shortened(path, home);
  }
}
