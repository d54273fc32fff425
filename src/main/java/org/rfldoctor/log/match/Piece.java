package org.rfldoctor.log.match;

/** A piece of a signature's text. */
sealed interface Piece {
  /** These bytes. */
  record Literal(byte[] bytes) implements Piece {}

  /** Any quotation mark: {@code ' ` "} and the curved ones. */
  record Quote() implements Piece {}

  /** One or more blanks. */
  record Blank() implements Piece {}

  /** What varies, and is remembered under its name. */
  record Placeholder(String name, PlaceholderType type) implements Piece {}
}
