package org.rfldoctor.check.expression;

import org.rfldoctor.check.expression.ConditionParser.BadCondition;

/**
 * Splits a condition into tokens. It uses no regular expressions, because every start reads all
 * conditions in interpreted bytecode.
 */
final class ConditionTokenizer {
  private static final int LONGEST_WORD = "matches".length();

  private final String source;
  private final char[] characters;
  private int at;

  ConditionTokenizer(String source) {
    this.source = source;
    this.characters = source.toCharArray();
  }

  ConditionToken next() {
    while (at < characters.length && Character.isWhitespace(characters[at])) {
      at++;
    }
    int start = at;
    ConditionToken.Kind kind =
        at == characters.length ? ConditionToken.Kind.END : skip(characters[at]);
    String text = source.substring(start, at);
    return new ConditionToken(
        kind == ConditionToken.Kind.NAME ? nameOrWord(text) : kind, text, start);
  }

  private static ConditionToken.Kind nameOrWord(String text) {
    if (text.length() > LONGEST_WORD) {
      return ConditionToken.Kind.NAME;
    }
    return switch (text) {
      case "and" -> ConditionToken.Kind.AND;
      case "or" -> ConditionToken.Kind.OR;
      case "not" -> ConditionToken.Kind.NOT;
      case "known" -> ConditionToken.Kind.KNOWN;
      case "matches" -> ConditionToken.Kind.MATCHES;
      case "true" -> ConditionToken.Kind.TRUE;
      case "false" -> ConditionToken.Kind.FALSE;
      default -> ConditionToken.Kind.NAME;
    };
  }

  private ConditionToken.Kind skip(char first) {
    if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z') {
      skipName();
      return ConditionToken.Kind.NAME;
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

  private ConditionToken.Kind skipNumbers() {
    skipDigits();
    ConditionToken.Kind kind = ConditionToken.Kind.NUMBER;
    while (at < characters.length && characters[at] == '.' && isDigit(at + 1)) {
      at++;
      skipDigits();
      kind = ConditionToken.Kind.VERSION;
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
  private ConditionToken.Kind skipText() {
    int close = source.indexOf('\'', at + 1);
    while (close >= 0 && source.startsWith("''", close)) {
      close = source.indexOf('\'', close + 2);
    }
    if (close < 0) {
      throw unreadable();
    }
    at = close + 1;
    return ConditionToken.Kind.TEXT;
  }

  private ConditionToken.Kind skipSign(char first) {
    if (source.startsWith("??", at)) {
      at += 2;
      return ConditionToken.Kind.DEFAULT;
    }
    boolean equals = at + 1 < characters.length && characters[at + 1] == '=';
    if (first == '!' && !equals) {
      throw unreadable();
    }
    ConditionToken.Kind kind =
        switch (first) {
          case '(' -> ConditionToken.Kind.OPEN;
          case ')' -> ConditionToken.Kind.CLOSE;
          case '=', '<', '>', '!' -> ConditionToken.Kind.RELATION;
          default -> throw unreadable();
        };
    at += kind == ConditionToken.Kind.RELATION && first != '=' && equals ? 2 : 1;
    return kind;
  }

  private BadCondition unreadable() {
    return new BadCondition("cannot read '" + source.substring(at).strip() + "'", at);
  }
}
