package org.rfldoctor.render.terminal;

/** The escape codes of each style. */
public enum ColorPalette {
  /** No codes; nothing of the library for them is loaded. */
  NONE {
    @Override
    String paint(Style style, String text) {
      return text;
    }
  },
  /** The eight colours that every terminal has, so that they fit light and dark themes. */
  COLOUR {
    @Override
    String paint(Style style, String text) {
      return AnsiPainter.on(style, text);
    }
  };

  abstract String paint(Style style, String text);

  /** Colours as the option says, or by default as the terminal and the environment allow. */
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
