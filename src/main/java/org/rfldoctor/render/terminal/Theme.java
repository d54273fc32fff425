package org.rfldoctor.render.terminal;

/** The glyphs of each style, and which characters of a text can be shown. */
public enum Theme {
  /** {@code ✔ rustc 1.85.1 ≥ 1.78.0}. */
  UNICODE("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏") {
    @Override
    String text(String text) {
      return ControlCharacterEscaper.text(text);
    }

    @Override
    String pick(String unicode, String ascii) {
      return unicode;
    }
  },
  /** {@code + rustc 1.85.1 >= 1.78.0}. */
  ASCII("|/-\\") {
    @Override
    String text(String text) {
      return AsciiFallback.text(ControlCharacterEscaper.text(text));
    }

    @Override
    String pick(String unicode, String ascii) {
      return ascii;
    }
  };

  private final String wheel;

  Theme(String wheel) {
    this.wheel = wheel;
  }

  /** The theme for a terminal. */
  public static Theme fitting(Terminal terminal) {
    return terminal.utf8() ? UNICODE : ASCII;
  }

  /** The text as it can be shown: nothing in it reaches the terminal as a command. */
  abstract String text(String text);

  abstract String pick(String unicode, String ascii);

  /** One character for what came of a check. */
  public String glyph(Style style) {
    return switch (style) {
      case GOOD -> pick("✔", "+");
      case BAD -> pick("✘", "X");
      case CAUTION -> "!";
      case OPTIONAL -> pick("○", "o");
      case UNSURE -> "?";
      case BLOCKED -> pick("–", "-");
      case SKIPPED -> pick("·", ".");
      case HEADING, QUIET, COMMAND, PLAIN -> " ";
    };
  }

  /** One character of the wheel that turns while there is something to wait for. */
  String wheel(long turn) {
    int at = (int) (turn % wheel.length());
    return wheel.substring(at, at + 1);
  }

  /** Between parts of a line. */
  public String dot() {
    return pick("·", "|");
  }

  /** For what is left out. */
  public String ellipsis() {
    return pick("…", "...");
  }
}
