package org.rfldoctor.render.terminal;

import org.jline.jansi.Ansi;

/**
 * Adds color codes with Jansi's builder. Jansi's console is not used, since it needs native code.
 */
final class AnsiPainter {
  private AnsiPainter() {}

  static String on(Style style, String text) {
    return switch (style) {
      case GOOD -> ended(Ansi.ansi().fgGreen(), text);
      case BAD -> ended(Ansi.ansi().fgRed().bold(), text);
      case CAUTION, UNSURE -> ended(Ansi.ansi().fgYellow().bold(), text);
      case OPTIONAL -> ended(Ansi.ansi().fgYellow(), text);
      case HEADING -> ended(Ansi.ansi().bold(), text);
      case COMMAND -> ended(Ansi.ansi().fgCyan(), text);
      case BLOCKED, SKIPPED, QUIET -> ended(Ansi.ansi().a(Ansi.Attribute.INTENSITY_FAINT), text);
      case PLAIN -> text;
    };
  }

  private static String ended(Ansi begun, String text) {
    return begun.a(text).reset().toString();
  }
}
