package org.rfldoctor.render.terminal;

/** The escape codes of each style. */
public enum ColorPalette {
  /** No color codes. Jansi is not loaded. */
  NONE {
    @Override
    String paint(Style style, String text) {
      return text;
    }
  },
  /** The eight basic colors. Each terminal defines them to fit its light or dark theme. */
  COLOUR {
    @Override
    String paint(Style style, String text) {
      return AnsiPainter.on(style, text);
    }
  };

  abstract String paint(Style style, String text);

  /**
   * The palette for the option {@code --color}; by default it depends on the terminal and NO_COLOR.
   */
  public static ColorPalette fitting(When colour, Terminal terminal) {
    return switch (colour) {
      case ALWAYS -> COLOUR;
      case NEVER -> NONE;
      case AUTO -> terminal.likesColour() ? COLOUR : NONE;
    };
  }

  /** When to use colour. */
  public enum When {
    AUTO,
    ALWAYS,
    NEVER
  }
}
