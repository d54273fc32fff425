package org.rfldoctor.kernel.kconfig.syntax;

import java.util.List;

/** Splits a logical line into tokens, as {@code scripts/kconfig/lexer.l} does. */
final class Lexer {
  private static final List<String> SIGNS =
      List.of("||", "&&", "!=", "<=", ">=", ":=", "+=", "=", "<", ">", "!", "(", ")");

  private final LogicalLine line;
  private final String file;
  private final int end;
  private final MacroExpander variables;
  private int at;

  Lexer(LogicalLine line, MacroExpander variables) {
    this.line = line;
    this.file = line.file();
    this.end = line.to();
    this.variables = variables;
    this.at = line.from();
  }

  KconfigToken next() {
    skipBlanks();
    if (at >= end || file.charAt(at) == '#') {
      at = end;
      return new KconfigToken(KconfigToken.Kind.END, "", at, at);
    }
    char c = file.charAt(at);
    if (c == '"' || c == '\'') {
      return quoted(c);
    }
    return c == '$' || LogicalLine.wordly(c) ? word() : sign();
  }

  private void skipBlanks() {
    while (at < end
        && (LogicalLine.blank(file.charAt(at)) || "\n\\".indexOf(file.charAt(at)) >= 0)) {
      at++;
    }
  }

  private KconfigToken word() {
    int from = at;
    boolean call = false;
    while (at < end && (LogicalLine.wordly(file.charAt(at)) || file.charAt(at) == '$')) {
      boolean dollar = file.charAt(at) == '$';
      call |= dollar;
      at = dollar ? afterCall() : at + 1;
    }
    return token(KconfigToken.Kind.WORD, file.substring(from, at), from, call);
  }

  private KconfigToken quoted(char quote) {
    int from = at++;
    boolean call = false;
    StringBuilder text = new StringBuilder();
    while (at < end && file.charAt(at) != quote && file.charAt(at) != '\n') {
      boolean escaped = file.charAt(at) == '\\' && at + 1 < end;
      boolean dollar = file.charAt(at) == '$';
      call |= dollar;
      int start = escaped ? at + 1 : at;
      at = escaped ? at + 2 : dollar ? afterCall() : at + 1;
      text.append(file, start, at);
    }
    if (at >= end || file.charAt(at) != quote) {
      throw line.error("a string without its closing " + quote);
    }
    at++;
    return token(KconfigToken.Kind.QUOTED, text.toString(), from, call);
  }

  private KconfigToken token(KconfigToken.Kind kind, String raw, int from, boolean call) {
    int to = at;
    return call
        ? variables
            .expand(raw)
            .map(text -> new KconfigToken(kind, text, from, to))
            .orElseGet(() -> new KconfigToken(KconfigToken.Kind.CALL, raw, from, to))
        : new KconfigToken(kind, raw, from, to);
  }

  /** The index after the {@code $(…)} that begins here; parentheses inside are balanced. */
  private int afterCall() {
    int i = at + 1;
    if (i >= end || file.charAt(i) != '(') {
      return i;
    }
    int open = 0;
    for (; i < end; i++) {
      open += file.charAt(i) == '(' ? 1 : file.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    throw line.error("a $( without its )");
  }

  private KconfigToken sign() {
    for (String sign : SIGNS) {
      if (file.startsWith(sign, at)) {
        at += sign.length();
        return new KconfigToken(KconfigToken.Kind.SIGN, sign, at - sign.length(), at);
      }
    }
    throw line.error("unexpected '" + file.charAt(at) + "'");
  }
}
