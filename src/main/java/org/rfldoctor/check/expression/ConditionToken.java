package org.rfldoctor.check.expression;

/**
 * A word of a condition.
 *
 * @param text as it is written, with its quotes
 * @param at the character at which it begins, from 0
 */
record ConditionToken(Kind kind, String text, int at) {

  /** The kinds of words; the last one stands for where there is no further word. */
  enum Kind {
    NAME,
    TEXT,
    VERSION,
    NUMBER,
    AND,
    OR,
    NOT,
    KNOWN,
    MATCHES,
    TRUE,
    FALSE,
    OPEN,
    CLOSE,
    RELATION,
    /** {@code ??}, between a name and the value that it has where it is missing. */
    DEFAULT,
    END
  }

  /** The word as an error shows it. */
  String shown() {
    return kind == Kind.END ? "the end" : "'" + text + "'";
  }

  /** What stands between the quotes of a text. */
  String unquoted() {
    String inner = text.substring(1, text.length() - 1);
    return inner.indexOf('\'') < 0 ? inner : inner.replace("''", "'");
  }
}
