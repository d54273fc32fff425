package org.rfldoctor.kernel.kconfig;

/** A stream of the tokens of one logical line. */
final class Tokens {
  private final Line line;
  private final Lexer lexer;
  private int taken;
  private Token ahead;

  Tokens(Line line, Variables variables) {
    this.line = line;
    this.lexer = new Lexer(line, variables);
  }

  Line line() {
    return line;
  }

  Token peek() {
    if (ahead == null) {
      ahead = lexer.next();
    }
    return ahead;
  }

  Token take() {
    Token token = peek();
    ahead = null;
    taken = token.to();
    return token;
  }

  /** The source text from a token to the last one that was taken. */
  String since(Token first) {
    return line.text(first.from(), taken);
  }

  void end() {
    if (peek().kind() != Token.Kind.END) {
      throw unexpected("the end of the line");
    }
  }

  boolean takes(String word) {
    return takes(peek().word(word));
  }

  boolean takesSign(String sign) {
    return takes(peek().sign(sign));
  }

  private boolean takes(boolean there) {
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
}
