package org.rfldoctor.kernel.kconfig.syntax;

import java.util.List;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Default;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Prompt;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Range;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties.Select;
import org.rfldoctor.kernel.kconfig.value.SymbolType;

/** Parses the attribute lines of an entry. */
final class PropertyParser {
  private final MacroExpander variables;
  private final SymbolProperties.Draft draft = new SymbolProperties.Draft();

  private PropertyParser(MacroExpander variables) {
    this.variables = variables;
  }

  static SymbolProperties read(List<LogicalLine> lines, MacroExpander variables) {
    PropertyParser reader = new PropertyParser(variables);
    lines.forEach(reader::read);
    return reader.draft.finished();
  }

  private void read(LogicalLine line) {
    TokenStream tokens = new TokenStream(line, variables);
    String keyword = tokens.take().text();
    switch (keyword) {
      case "bool", "tristate", "int", "hex", "string" -> type(tokens, keyword);
      case "def_bool" -> typedDefault(tokens, SymbolType.BOOL);
      case "def_tristate" -> typedDefault(tokens, SymbolType.TRISTATE);
      case "prompt" -> prompt(tokens);
      case "default" -> defaultValue(tokens);
      case "select" -> draft.selects.add(select(tokens));
      case "imply" -> draft.implies.add(select(tokens));
      case "range" -> range(tokens);
      case "depends" -> dependsOn(tokens);
      case "visible" -> draft.visibleIf.add(condition(tokens));
      case "transitional" -> draft.transitional = true;
      default -> {
        return; // modules, optional, option …: they change no value
      }
    }
    tokens.end();
  }

  private void type(TokenStream tokens, String word) {
    draft.type = SymbolType.of(word).orElseThrow();
    if (tokens.peek().kind() != KconfigToken.Kind.END) {
      prompt(tokens);
    }
  }

  private void typedDefault(TokenStream tokens, SymbolType type) {
    draft.type = type;
    defaultValue(tokens);
  }

  private void prompt(TokenStream tokens) {
    String text = tokens.take().text();
    draft.prompts.add(new Prompt(text, condition(tokens)));
  }

  private void defaultValue(TokenStream tokens) {
    KconfigToken first = tokens.peek();
    Expression value = ExpressionParser.parse(tokens);
    String text = tokens.since(first);
    draft.defaults.add(new Default(value, text, condition(tokens)));
  }

  private Select select(TokenStream tokens) {
    String symbol = tokens.take().text();
    return new Select(symbol, condition(tokens));
  }

  private void range(TokenStream tokens) {
    Expression.Operand least = ExpressionParser.operand(tokens);
    Expression.Operand most = ExpressionParser.operand(tokens);
    draft.ranges.add(new Range(least, most, condition(tokens)));
  }

  private void dependsOn(TokenStream tokens) {
    if (!tokens.takes("on")) {
      throw tokens.unexpected("'on'");
    }
    KconfigToken first = tokens.peek();
    Expression expression = ExpressionParser.condition(tokens);
    if (tokens.takes("if")) {
      Expression when = ExpressionParser.condition(tokens);
      expression = new Expression.Any(List.of(expression, new Expression.Off(when)));
    }
    draft.dependsOn.add(
        new LocatedExpression(expression, tokens.since(first), tokens.line().place()));
  }

  /** Parses the rest of a line: nothing, or {@code if} and an expression. */
  private static LocatedExpression condition(TokenStream tokens) {
    SourcePosition place = tokens.line().place();
    if (!tokens.takes("if")) {
      return LocatedExpression.always(place);
    }
    KconfigToken first = tokens.peek();
    Expression expression = ExpressionParser.condition(tokens);
    return new LocatedExpression(expression, tokens.since(first), place);
  }
}
