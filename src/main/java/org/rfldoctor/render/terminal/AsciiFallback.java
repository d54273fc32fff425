package org.rfldoctor.render.terminal;

/**
 * Converts text for terminals that show only ASCII. Common signs are spelled in ASCII, others
 * become {@code ?} for each column.
 */
final class AsciiFallback {
  private static final String SIGNS = "≥≤≠…·–—‑→←×‘’‚“”„«»•✔✘";
  private static final String[] SPELLED = {
    ">=", "<=", "!=", "...", "-", "-", "-", "-", "->", "<-", "x", "'", "'", "'", "\"", "\"", "\"",
    "\"", "\"", "*", "+", "X"
  };

  private AsciiFallback() {}

  static String text(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder spelled = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      spell(text.codePointAt(at), spelled);
    }
    return spelled.toString();
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static void spell(int character, StringBuilder into) {
    int sign = SIGNS.indexOf(character);
    if (character <= '~') {
      into.append((char) character);
    } else if (sign >= 0) {
      into.append(SPELLED[sign]);
    } else if (DisplayWidth.of(character) > 0) {
      into.append("?".repeat(DisplayWidth.of(character)));
    }
  }
}
