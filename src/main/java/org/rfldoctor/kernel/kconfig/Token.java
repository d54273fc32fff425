package org.rfldoctor.kernel.kconfig;

/** A token of a line; {@code text} is its meaning, {@code from} and {@code to} where it stands. */
record Token(Kind kind, String text, int from, int to) {
  enum Kind {
    WORD,
    QUOTED,
    /**
     * A word or string with a {@code $(…)} in it that nobody can expand without running something.
     */
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
