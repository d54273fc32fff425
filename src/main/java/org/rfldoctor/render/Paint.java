package org.rfldoctor.render;

import org.fusesource.jansi.Ansi;

/** Escape codes by jansi, of which only the sequences are used: its native part writes files. */
final class Paint {
  private Paint() {}

  static String on(Style style, String text) {
    return switch (style) {
      case GOOD -> ended(new Ansi().fgGreen(), text);
      case BAD -> ended(new Ansi().fgRed().bold(), text);
      case CAUTION, UNSURE -> ended(new Ansi().fgYellow().bold(), text);
      case OPTIONAL -> ended(new Ansi().fgYellow(), text);
      case HEADING -> ended(new Ansi().bold(), text);
      case COMMAND -> ended(new Ansi().fgCyan(), text);
      case BLOCKED, SKIPPED, QUIET -> ended(new Ansi().a(Ansi.Attribute.INTENSITY_FAINT), text);
      case PLAIN -> text;
    };
  }

  private static String ended(Ansi begun, String text) {
    return begun.a(text).reset().toString();
  }
}
