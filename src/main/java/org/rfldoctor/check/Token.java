package org.rfldoctor.check;

/**
 * A word of a condition.
 *
 * @param text as it is written, with its quotes
 * @param at the character at which it begins, from 0
 */
record Token(Kind kind, String text, int at) {

  /** The kinds of words; the last one stands for where there is no further word. */
  enum Kind {
    TEXT,
    VERSION,
    NUMBER,
    NAME,
    SIGN,
    END
  }

  boolean is(String word) {
    return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
  }

  /** The word as an error shows it. */
  String shown() {
    return kind == Kind.END ? "the end" : "'" + text + "'";
  }

  /** What stands between the quotes of a text. */
  String unquoted() {
    return text.substring(1, text.length() - 1).replace("''", "'");
  }
}
