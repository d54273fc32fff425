package org.rfldoctor.kernel.kconfig.syntax;

/** A stream of the tokens of one logical line. */
final class TokenStream {
  private final LogicalLine line;
  private final Lexer lexer;
  private int taken;
  private KconfigToken ahead;

  TokenStream(LogicalLine line, MacroExpander variables) {
    this.line = line;
    this.lexer = new Lexer(line, variables);
  }

  LogicalLine line() {
    return line;
  }

  KconfigToken peek() {
    if (ahead == null) {
      ahead = lexer.next();
    }
    return ahead;
  }

  KconfigToken take() {
    KconfigToken token = peek();
    ahead = null;
    taken = token.to();
    return token;
  }

  /** The source text from a token to the last one that was taken. */
  String since(KconfigToken first) {
    return line.text(first.from(), taken);
  }

  void end() {
    if (peek().kind() != KconfigToken.Kind.END) {
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
    KconfigToken token = peek();
    String found =
        token.kind() == KconfigToken.Kind.END ? "the end of the line" : "'" + token.text() + "'";
    return line.error(wanted + " expected, found " + found);
  }
}
