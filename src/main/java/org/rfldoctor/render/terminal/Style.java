package org.rfldoctor.render.terminal;

/** What a piece of text means; palette and theme give it colour and glyph. */
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
