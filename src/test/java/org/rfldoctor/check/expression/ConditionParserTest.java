package org.rfldoctor.check.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.check.expression.Condition.Operand;
import org.rfldoctor.check.expression.ConditionParser.BadCondition;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Parsing of conditions, and the positions of syntax errors. */
class ConditionParserTest {

  @Test
  void andBindsMoreThanOr() {
    assertThat(ConditionParser.parse("a or b and not c"))
        .isEqualTo(
            new Condition.Or(
                flag("a"), new Condition.And(flag("b"), new Condition.Not(flag("c")))));
  }

  @Test
  void parenthesesBindMoreThanAnd() {
    assertThat(ConditionParser.parse("(a or b) and c"))
        .isEqualTo(new Condition.And(new Condition.Or(flag("a"), flag("b")), flag("c")));
  }

  @Test
  void equalOperatorsAreLeftAssociative() {
    assertThat(ConditionParser.parse("a and b and c"))
        .isEqualTo(new Condition.And(new Condition.And(flag("a"), flag("b")), flag("c")));
  }

  @ParameterizedTest
  @CsvSource({"=, EQUAL", "!=, UNEQUAL", "<, LESS", "<=, AT_MOST", ">, MORE", ">=, AT_LEAST"})
  void everyComparisonOperatorIsParsed(String sign, ComparisonOperator relation) {
    assertThat(ConditionParser.parse("a" + sign + "b"))
        .isEqualTo(new Condition.Compare(name("a"), relation, name("b")));
  }

  @Test
  void numbersWithPointsAreVersions() {
    assertThat(ConditionParser.parse("a.b-c_d >= 1.100"))
        .isEqualTo(
            new Condition.Compare(
                name("a.b-c_d"),
                ComparisonOperator.AT_LEAST,
                value(Version.in("1.100").orElseThrow())));
  }

  @Test
  void numbersWithoutPointsAreNumbers() {
    assertThat(ConditionParser.parse("a = 42"))
        .isEqualTo(
            new Condition.Compare(
                name("a"), ComparisonOperator.EQUAL, value(new Value.Number(42))));
  }

  @Test
  void doubledQuoteInATextIsOneQuote() {
    assertThat(ConditionParser.parse("a = 'it''s' and b = ''"))
        .isEqualTo(
            new Condition.And(
                new Condition.Compare(
                    name("a"), ComparisonOperator.EQUAL, value(new Value.Text("it's"))),
                new Condition.Compare(
                    name("b"), ComparisonOperator.EQUAL, value(new Value.Text("")))));
  }

  @Test
  void wordsOfTheGrammarInQuotesAreTexts() {
    assertThat(ConditionParser.parse("a = 'and'"))
        .isEqualTo(
            new Condition.Compare(
                name("a"), ComparisonOperator.EQUAL, value(new Value.Text("and"))));
  }

  @Test
  void namesThatBeginLikeAWordOfTheGrammarAreNames() {
    assertThat(ConditionParser.parse("known android and notes"))
        .isEqualTo(new Condition.And(new Condition.Known("android"), flag("notes")));
  }

  @Test
  void conditionWithMatchesMaySpanLines() {
    assertThat(ConditionParser.parse("known a and\n  a matches '^b''c$'\n"))
        .isEqualTo(
            new Condition.And(new Condition.Known("a"), new Condition.Matches(name("a"), "^b'c$")));
  }

  @Test
  void trueAlwaysHoldsAndFalseNever() {
    assertThat(ConditionParser.parse("true")).isEqualTo(Condition.ALWAYS);
    assertThat(ConditionParser.parse("false")).isEqualTo(new Condition.Constant(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"             | 0  | expected a name or a value instead of the end",
        "a =              | 3  | expected a name or a value instead of the end",
        "a and            | 5  | expected a name or a value instead of the end",
        "a = and          | 4  | expected a name or a value instead of 'and'",
        "a b              | 2  | did not expect 'b'",
        "a = b = c        | 6  | did not expect '='",
        "(a or b          | 7  | expected ')' instead of the end",
        "a )              | 2  | did not expect ')'",
        "known 'a'        | 6  | expected a name instead of ''a''",
        "a matches b      | 10 | expected a text instead of 'b'",
        "1.85.0 and a     | 7  | expected a comparison instead of 'and'",
        "a = 1.85.0-beta  | 10 | cannot read '-beta'",
        "a == b           | 3  | expected a name or a value instead of '='",
        "a ! b            | 2  | cannot read '! b'",
        "a = 'open        | 4  | cannot read ''open'",
        "a && b           | 2  | cannot read '&& b'",
        "a = 99999999999999999999 | 4 | the number is too large",
      })
  void syntaxErrorIsReportedWithItsPosition(String source, int at, String problem) {
    BadCondition bad =
        catchThrowableOfType(BadCondition.class, () -> ConditionParser.parse(unpadded(source, at)));

    assertThat(bad).hasMessage(problem);
    assertThat(bad.at()).isEqualTo(at);
  }

  /** The table trims its cells. This restores the blank before an error at the end. */
  private static String unpadded(String source, int at) {
    return at > source.length() ? source + " " : source;
  }

  @Test
  void badPatternIsReportedAtItsStart() {
    BadCondition bad =
        catchThrowableOfType(
            BadCondition.class, () -> ConditionParser.parse("a matches '(' or true"));

    assertThat(bad).hasMessage("bad pattern: Unclosed group");
    assertThat(bad.at()).isEqualTo(10);
  }

  @Test
  void deepNestingIsRefusedBeforeAStackOverflow() {
    assertThatThrownBy(() -> ConditionParser.parse("(".repeat(100_000)))
        .isInstanceOf(BadCondition.class)
        .hasMessage("too deeply nested");
    assertThatThrownBy(() -> ConditionParser.parse("not ".repeat(100_000)))
        .isInstanceOf(BadCondition.class)
        .hasMessage("too deeply nested");
  }

  @Test
  void trustedParsingGivesTheSameCondition() {
    String source = "known a and (b >= 1.2 or c matches 'd' and not e)";

    assertThat(ConditionParser.parseTrusted(source)).isEqualTo(ConditionParser.parse(source));
  }

  private static Condition flag(String name) {
    return new Condition.IsSet(name);
  }

  private static Operand name(String name) {
    return new Operand(Optional.of(name), Optional.empty());
  }

  private static Operand value(Value value) {
    return new Operand(Optional.empty(), Optional.of(value));
  }
}
