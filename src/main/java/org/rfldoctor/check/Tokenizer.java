package org.rfldoctor.check;

import org.rfldoctor.check.ConditionParser.BadCondition;

/**
 * Takes a condition apart, word by word. All conditions are read at every start, before the JVM has
 * compiled anything: hence no patterns, and an array rather than {@code charAt}.
 */
final class Tokenizer {
  private static final int LONGEST_WORD = "matches".length();

  private final String source;
  private final char[] characters;
  private int at;

  Tokenizer(String source) {
    this.source = source;
    this.characters = source.toCharArray();
  }

  Token next() {
    while (at < characters.length && Character.isWhitespace(characters[at])) {
      at++;
    }
    int start = at;
    Token.Kind kind = at == characters.length ? Token.Kind.END : skip(characters[at]);
    String text = source.substring(start, at);
    return new Token(kind == Token.Kind.NAME ? nameOrWord(text) : kind, text, start);
  }

  private static Token.Kind nameOrWord(String text) {
    if (text.length() > LONGEST_WORD) {
      return Token.Kind.NAME;
    }
    return switch (text) {
      case "and" -> Token.Kind.AND;
      case "or" -> Token.Kind.OR;
      case "not" -> Token.Kind.NOT;
      case "known" -> Token.Kind.KNOWN;
      case "matches" -> Token.Kind.MATCHES;
      case "true" -> Token.Kind.TRUE;
      case "false" -> Token.Kind.FALSE;
      default -> Token.Kind.NAME;
    };
  }

  private Token.Kind skip(char first) {
    if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z') {
      skipName();
      return Token.Kind.NAME;
    }
    if (isDigit(at)) {
      return skipNumbers();
    }
    return first == '\'' ? skipText() : skipSign(first);
  }

  private void skipName() {
    boolean part = true;
    while (part && ++at < characters.length) {
      char c = characters[at];
      part =
          c >= 'a' && c <= 'z'
              || c == '.'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '-'
              || c == '_';
    }
  }

  private Token.Kind skipNumbers() {
    skipDigits();
    Token.Kind kind = Token.Kind.NUMBER;
    while (at < characters.length && characters[at] == '.' && isDigit(at + 1)) {
      at++;
      skipDigits();
      kind = Token.Kind.VERSION;
    }
    return kind;
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean isDigit(int place) {
    return place < characters.length && characters[place] >= '0' && characters[place] <= '9';
  }

  /** A quote within the text is written twice. */
  private Token.Kind skipText() {
    int close = source.indexOf('\'', at + 1);
    while (close >= 0 && source.startsWith("''", close)) {
      close = source.indexOf('\'', close + 2);
    }
    if (close < 0) {
      throw unreadable();
    }
    at = close + 1;
    return Token.Kind.TEXT;
  }

  private Token.Kind skipSign(char first) {
    boolean equals = at + 1 < characters.length && characters[at + 1] == '=';
    if (first == '!' && !equals) {
      throw unreadable();
    }
    Token.Kind kind =
        switch (first) {
          case '(' -> Token.Kind.OPEN;
          case ')' -> Token.Kind.CLOSE;
          case '=', '<', '>', '!' -> Token.Kind.RELATION;
          default -> throw unreadable();
        };
    at += kind == Token.Kind.RELATION && first != '=' && equals ? 2 : 1;
    return kind;
  }

  private BadCondition unreadable() {
    return new BadCondition("cannot read '" + source.substring(at).strip() + "'", at);
  }
}
