package org.rfldoctor.render.terminal;

/**
 * How text is shown to this user on this terminal.
 *
 * @param columns the width
 * @param verbose whether everything is shown, with evidence
 * @param paged whether it goes to a terminal and has to fit one screen
 * @param home the person's home, shown as {@code ~}; empty where there is none
 */
public record RenderSettings(
    Theme theme, ColorPalette palette, int columns, boolean verbose, boolean paged, String home) {
  /** Columns of prose in a file or a pager, where the width of this terminal means little. */
  private static final int WIDEST_IN_FILE = 100;

  /** The widest prose that is still comfortable to read on a screen that is full otherwise. */
  private static final int WIDEST_ON_SCREEN = 160;

  /** On a screen. */
  public RenderSettings(
      Theme theme, ColorPalette palette, int columns, boolean verbose, String home) {
    this(theme, palette, columns, verbose, true, home);
  }

  /** The look for this terminal and these options. */
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

  /** The same in a file: without colour, and nothing is left out to fit a screen. */
  public RenderSettings inFile() {
    return new RenderSettings(theme, ColorPalette.NONE, columns, verbose, false, home);
  }

  public StyledLine line() {
    return new StyledLine(this);
  }

  public String text(String text) {
    return theme.text(text);
  }

  /** How many columns prose has that starts at this column. */
  public int textWidth(int indent) {
    return Math.max(1, Math.min(columns - indent, paged ? WIDEST_ON_SCREEN : WIDEST_IN_FILE));
  }

  /** A path, with the home folder as {@code ~}. */
  public String path(String path) {
    return HomeAbbreviation.shortened(path, home);
  }
}
