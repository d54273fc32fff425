package org.rfldoctor.kernel.kconfig;

import java.util.List;
import org.rfldoctor.check.Position;
import org.rfldoctor.kernel.kconfig.Attributes.Default;
import org.rfldoctor.kernel.kconfig.Attributes.Prompt;
import org.rfldoctor.kernel.kconfig.Attributes.Range;
import org.rfldoctor.kernel.kconfig.Attributes.Select;

/** Reads the attribute lines of an entry. */
final class AttributeReader {
  private final Variables variables;
  private final Attributes.Draft draft = new Attributes.Draft();

  private AttributeReader(Variables variables) {
    this.variables = variables;
  }

  static Attributes read(List<Line> lines, Variables variables) {
    AttributeReader reader = new AttributeReader(variables);
    lines.forEach(reader::read);
    return reader.draft.finished();
  }

  private void read(Line line) {
    Tokens tokens = new Tokens(line, variables);
    String keyword = tokens.take().text();
    switch (keyword) {
      case "bool", "tristate", "int", "hex", "string" -> type(tokens, keyword);
      case "def_bool" -> typedDefault(tokens, Type.BOOL);
      case "def_tristate" -> typedDefault(tokens, Type.TRISTATE);
      case "prompt" -> prompt(tokens);
      case "default" -> defaultValue(tokens);
      case "select" -> draft.selects.add(select(tokens));
      case "imply" -> draft.implies.add(select(tokens));
      case "range" -> range(tokens);
      case "depends" -> dependsOn(tokens);
      case "visible" -> draft.visibleIf.add(condition(tokens));
      case "transitional" -> draft.transitional = true;
      default -> {
        return; // modules, optional, option …: nothing that changes a value
      }
    }
    tokens.end();
  }

  private void type(Tokens tokens, String word) {
    draft.type = Type.of(word).orElseThrow();
    if (tokens.peek().kind() != Token.Kind.END) {
      prompt(tokens);
    }
  }

  private void typedDefault(Tokens tokens, Type type) {
    draft.type = type;
    defaultValue(tokens);
  }

  private void prompt(Tokens tokens) {
    String text = tokens.take().text();
    draft.prompts.add(new Prompt(text, condition(tokens)));
  }

  private void defaultValue(Tokens tokens) {
    Token first = tokens.peek();
    Expression value = ExpressionParser.parse(tokens);
    String text = tokens.since(first);
    draft.defaults.add(new Default(value, text, condition(tokens)));
  }

  private Select select(Tokens tokens) {
    String symbol = tokens.take().text();
    return new Select(symbol, condition(tokens));
  }

  private void range(Tokens tokens) {
    Expression.Operand least = ExpressionParser.operand(tokens);
    Expression.Operand most = ExpressionParser.operand(tokens);
    draft.ranges.add(new Range(least, most, condition(tokens)));
  }

  private void dependsOn(Tokens tokens) {
    if (!tokens.takes("on")) {
      throw tokens.unexpected("'on'");
    }
    Token first = tokens.peek();
    Expression expression = ExpressionParser.condition(tokens);
    if (tokens.takes("if")) {
      Expression when = ExpressionParser.condition(tokens);
      expression = new Expression.Any(List.of(expression, new Expression.Off(when)));
    }
    draft.dependsOn.add(new Condition(expression, tokens.since(first), tokens.line().place()));
  }

  /** The rest of the line: nothing, or {@code if} and an expression. */
  private static Condition condition(Tokens tokens) {
    Position place = tokens.line().place();
    if (!tokens.takes("if")) {
      return Condition.always(place);
    }
    Token first = tokens.peek();
    Expression expression = ExpressionParser.condition(tokens);
    return new Condition(expression, tokens.since(first), place);
  }
}
