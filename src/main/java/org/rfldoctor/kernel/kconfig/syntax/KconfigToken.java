package org.rfldoctor.kernel.kconfig.syntax;

/**
 * A token of a line; {@code text} is without quotes and escapes, {@code from} and {@code to} are
 * indexes in the file.
 */
record KconfigToken(Kind kind, String text, int from, int to) {
  enum Kind {
    WORD,
    QUOTED,
    /** A word or string with a {@code $(…)} that cannot be expanded without running a tool. */
    CALL,
    SIGN,
    END
  }

  boolean is(Kind wanted, String wantedText) {
    return kind == wanted && text.equals(wantedText);
  }

  boolean sign(String wanted) {
    return is(Kind.SIGN, wanted);
  }

  boolean word(String wanted) {
    return is(Kind.WORD, wanted);
  }
}
