package org.rfldoctor.render.terminal;

/** The glyphs for each style, and the characters that text may have: Unicode or ASCII. */
public enum Theme {
  /** Unicode glyphs: {@code ✔ rustc 1.85.1 ≥ 1.78.0}. */
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
  /** ASCII glyphs: {@code + rustc 1.85.1 >= 1.78.0}. */
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

  /** The text with control characters escaped, and in ASCII if necessary. */
  abstract String text(String text);

  abstract String pick(String unicode, String ascii);

  /** The glyph of an outcome: one character. */
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

  /** One character of the spinner. */
  String wheel(long turn) {
    int at = (int) (turn % wheel.length());
    return wheel.substring(at, at + 1);
  }

  /** The separator between parts of a line. */
  public String dot() {
    return pick("·", "|");
  }

  /** The mark for omitted text. */
  public String ellipsis() {
    return pick("…", "...");
  }
}
