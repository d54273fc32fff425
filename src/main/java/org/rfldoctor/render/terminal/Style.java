package org.rfldoctor.render.terminal;

/** The meaning of a text. {@link ColorPalette} and {@link Theme} map it to color and glyph. */
public enum Style {
  GOOD,
  BAD,
  CAUTION,
  OPTIONAL,
  UNSURE,
  BLOCKED,
  SKIPPED,
  HEADING,
  QUIET,
  COMMAND,
  PLAIN
}
