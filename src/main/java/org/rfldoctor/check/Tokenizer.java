package org.rfldoctor.check;

import org.rfldoctor.check.ConditionParser.BadCondition;

/**
 * Takes a condition apart, word by word; by hand, since patterns would cost a cold start dearly.
 */
final class Tokenizer {
  private final String source;
  private int at;

  Tokenizer(String source) {
    this.source = source;
  }

  Token next() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    int start = at;
    Token.Kind kind = at == source.length() ? Token.Kind.END : skip(source.charAt(at));
    return new Token(kind, source.substring(start, at), start);
  }

  private Token.Kind skip(char first) {
    if (isDigit(first)) {
      return skipNumbers();
    }
    if (isLetter(first)) {
      return skipName();
    }
    return first == '\'' ? skipText() : skipSign(first);
  }

  private Token.Kind skipNumbers() {
    skipDigits();
    Token.Kind kind = Token.Kind.NUMBER;
    while (at + 1 < source.length() && source.charAt(at) == '.' && isDigit(source.charAt(at + 1))) {
      at++;
      skipDigits();
      kind = Token.Kind.VERSION;
    }
    return kind;
  }

  private void skipDigits() {
    while (at < source.length() && isDigit(source.charAt(at))) {
      at++;
    }
  }

  private Token.Kind skipName() {
    while (at < source.length() && isNamePart(source.charAt(at))) {
      at++;
    }
    return Token.Kind.NAME;
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
    boolean equals = source.startsWith("=", at + 1);
    switch (first) {
      case '(', ')', '=' -> at++;
      case '<', '>' -> at += equals ? 2 : 1;
      default -> {
        if (first != '!' || !equals) {
          throw unreadable();
        }
        at += 2;
      }
    }
    return Token.Kind.SIGN;
  }

  private BadCondition unreadable() {
    return new BadCondition("cannot read '" + source.substring(at).strip() + "'", at);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static boolean isNamePart(char character) {
    return isLetter(character)
        || isDigit(character)
        || character == '.'
        || character == '_'
        || character == '-';
  }
}
