package org.rfldoctor.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Escapes characters that a terminal would interpret or hide: control characters as {@code ^[},
 * invisible characters such as direction marks as {@code <U+202E>}.
 */
public final class ControlCharacterEscaper {
  private static final int JOINERS_FROM = 0x200C;
  private static final int JOINERS_TO = 0x200D;

  private ControlCharacterEscaper() {}

  /** Escapes a text as one line. Line ends and tabs become blanks. */
  public static String text(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.substring(0, clean));
    for (int at = clean; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      show(text.codePointAt(at), shown);
    }
    return shown.toString();
  }

  /** Splits the output of a tool into escaped lines. */
  public static List<String> lines(String output) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < output.length()) {
      int end = output.indexOf('\n', from);
      int to = end < 0 ? output.length() : end;
      lines.add(
          text(output.substring(from, to > from && output.charAt(to - 1) == '\r' ? to - 1 : to)));
      from = to + 1;
    }
    return lines;
  }

  private static boolean isPlain(char character) {
    return character >= ' ' && character <= '~';
  }

  private static void show(int character, StringBuilder into) {
    if (character == '\n' || character == '\t') {
      into.append(' ');
    } else if (character < ' ') {
      into.append('^').append((char) (character + '@'));
    } else if (character == 0x7F) {
      into.append("^?");
    } else if (hides(character)) {
      into.append("<U+").append(hex(character)).append('>');
    } else {
      into.appendCodePoint(character);
    }
  }

  public static boolean hides(int character) {
    if (character < 0x7F || character >= JOINERS_FROM && character <= JOINERS_TO) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String hex(int character) {
    String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
