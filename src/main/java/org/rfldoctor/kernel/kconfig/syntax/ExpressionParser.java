package org.rfldoctor.kernel.kconfig.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.kernel.kconfig.syntax.Expression.Operand;
import org.rfldoctor.kernel.kconfig.value.Tristate;

/** Parses an expression of a line, up to the end of the line or an {@code if}. */
final class ExpressionParser {
  private static final int DEEPEST = 32;

  private final TokenStream tokens;
  private int depth;

  private ExpressionParser(TokenStream tokens) {
    this.tokens = tokens;
  }

  static Expression parse(TokenStream tokens) {
    return new ExpressionParser(tokens).any();
  }

  /** A condition, in which a bare {@code m} means {@code m && MODULES}. */
  static Expression condition(TokenStream tokens) {
    return parse(tokens).match(new BareModuleRewriter());
  }

  static Operand operand(TokenStream tokens) {
    KconfigToken token = tokens.peek();
    Operand operand =
        switch (token.kind()) {
          case WORD ->
              Tristate.of(token.text()).isPresent()
                  ? new Expression.Constant(token.text())
                  : new Expression.Name(token.text());
          case QUOTED -> new Expression.Constant(token.text());
          case CALL -> new Expression.Call(token.text());
          case SIGN, END -> throw tokens.unexpected("a symbol");
        };
    tokens.take();
    return operand;
  }

  private Expression any() {
    List<Expression> parts = new ArrayList<>(List.of(all()));
    while (tokens.takesSign("||")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Any(List.copyOf(parts));
  }

  private Expression all() {
    List<Expression> parts = new ArrayList<>(List.of(unary()));
    while (tokens.takesSign("&&")) {
      parts.add(unary());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.All(List.copyOf(parts));
  }

  private Expression unary() {
    if (++depth > DEEPEST) {
      throw tokens.line().error("an expression nested more than " + DEEPEST + " deep");
    }
    Expression expression = tokens.takesSign("!") ? new Expression.Not(unary()) : primary();
    depth--;
    return expression;
  }

  private Expression primary() {
    if (tokens.takesSign("(")) {
      Expression inner = any();
      if (!tokens.takesSign(")")) {
        throw tokens.unexpected("')'");
      }
      return inner;
    }
    Operand left = operand(tokens);
    for (KconfigOperator relation : KconfigOperator.values()) {
      if (tokens.takesSign(relation.sign())) {
        return new Expression.Comparison(left, relation, operand(tokens));
      }
    }
    return left;
  }
}
