package org.rfldoctor.kernel.kconfig;

import java.util.List;

/** The tokens of one logical line, as {@code scripts/kconfig/lexer.l} cuts them. */
final class Tokens {
  private static final List<String> SIGNS =
      List.of("||", "&&", "!=", "<=", ">=", ":=", "+=", "=", "<", ">", "!", "(", ")");

  private final Line line;
  private final String file;
  private final Variables variables;
  private int at;
  private int taken;
  private Token ahead;

  Tokens(Line line, Variables variables) {
    this.line = line;
    this.file = line.file();
    this.variables = variables;
    this.at = line.from();
  }

  Line line() {
    return line;
  }

  Token peek() {
    if (ahead == null) {
      ahead = scan();
    }
    return ahead;
  }

  Token take() {
    Token token = peek();
    ahead = null;
    taken = token.to();
    return token;
  }

  /** What was taken since a token, as it stands in the file. */
  String since(Token first) {
    return line.text(first.from(), taken);
  }

  void end() {
    if (peek().kind() != Token.Kind.END) {
      throw unexpected("the end of the line");
    }
  }

  boolean takes(String word) {
    boolean there = peek().word(word);
    if (there) {
      take();
    }
    return there;
  }

  boolean takesSign(String sign) {
    boolean there = peek().sign(sign);
    if (there) {
      take();
    }
    return there;
  }

  KconfigException unexpected(String wanted) {
    Token token = peek();
    String found =
        token.kind() == Token.Kind.END ? "the end of the line" : "'" + token.text() + "'";
    return line.error(wanted + " expected, found " + found);
  }

  private Token scan() {
    skipBlanks();
    if (at >= line.to() || file.charAt(at) == '#') {
      at = line.to();
      return new Token(Token.Kind.END, "", at, at);
    }
    char c = file.charAt(at);
    if (c == '"' || c == '\'') {
      return quoted(c);
    }
    return c == '$' || Line.wordly(c) ? word() : sign();
  }

  private void skipBlanks() {
    while (at < line.to()
        && (Line.blank(file.charAt(at)) || file.charAt(at) == '\n' || file.charAt(at) == '\\')) {
      at++;
    }
  }

  private Token word() {
    int from = at;
    boolean dollar = false;
    while (at < line.to() && (Line.wordly(file.charAt(at)) || file.charAt(at) == '$')) {
      dollar |= file.charAt(at) == '$';
      at = file.charAt(at) == '$' ? afterCall() : at + 1;
    }
    String raw = file.substring(from, at);
    return dollar
        ? expanded(Token.Kind.WORD, raw, from)
        : new Token(Token.Kind.WORD, raw, from, at);
  }

  private Token quoted(char quote) {
    int from = at++;
    boolean dollar = false;
    StringBuilder text = new StringBuilder();
    while (at < line.to() && file.charAt(at) != quote && file.charAt(at) != '\n') {
      int start = file.charAt(at) == '\\' && at + 1 < line.to() ? ++at : at;
      boolean call = start == at && file.charAt(at) == '$' && file.charAt(at - 1) != '\\';
      dollar |= call;
      at = call ? afterCall() : at + 1;
      text.append(file, start, at);
    }
    if (at >= line.to() || file.charAt(at) != quote) {
      throw line.error("a string without its closing " + quote);
    }
    at++;
    return dollar
        ? expanded(Token.Kind.QUOTED, text.toString(), from)
        : new Token(Token.Kind.QUOTED, text.toString(), from, at);
  }

  private Token expanded(Token.Kind kind, String raw, int from) {
    return variables
        .expand(raw)
        .map(text -> new Token(kind, text, from, at))
        .orElseGet(() -> new Token(Token.Kind.CALL, raw, from, at));
  }

  /** Behind the {@code $(…)} that begins here; its parentheses balance. */
  private int afterCall() {
    int i = at + 1;
    if (i >= line.to() || file.charAt(i) != '(') {
      return i;
    }
    int open = 0;
    for (; i < line.to(); i++) {
      open += file.charAt(i) == '(' ? 1 : file.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    throw line.error("a $( without its )");
  }

  private Token sign() {
    for (String sign : SIGNS) {
      if (file.startsWith(sign, at)) {
        at += sign.length();
        return new Token(Token.Kind.SIGN, sign, at - sign.length(), at);
      }
    }
    throw line.error("unexpected '" + file.charAt(at) + "'");
  }
}
