package org.rfldoctor.check.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rfldoctor.check.value.ByteUnit;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Parses a {@link Condition}. Errors carry the position of the character. */
public final class ConditionParser {
  private static final int DEEPEST = 100;

  private final boolean trusted;
  private final ConditionTokenizer tokens;
  private ConditionToken token;
  private int depth;

  private ConditionParser(String source, boolean trusted) {
    this.trusted = trusted;
    tokens = new ConditionTokenizer(source);
    token = tokens.next();
  }

  /** Parses a condition; throws {@link BadCondition}. */
  public static Condition parse(String source) {
    return new ConditionParser(source, false).all();
  }

  /** Parses a condition that was validated before, without checking its patterns again. */
  public static Condition parseTrusted(String source) {
    return new ConditionParser(source, true).all();
  }

  private Condition all() {
    Condition condition = or();
    if (token.kind() != ConditionToken.Kind.END) {
      throw bad("did not expect " + token.shown());
    }
    return condition;
  }

  private Condition or() {
    Condition left = and();
    while (take(ConditionToken.Kind.OR)) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() {
    Condition left = not();
    while (take(ConditionToken.Kind.AND)) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() {
    if (++depth > DEEPEST) {
      throw bad("too deeply nested");
    }
    Condition condition = take(ConditionToken.Kind.NOT) ? new Condition.Not(not()) : test();
    depth--;
    return condition;
  }

  private Condition test() {
    return switch (token.kind()) {
      case OPEN -> inner();
      case KNOWN -> {
        token = tokens.next();
        yield new Condition.Known(expect(ConditionToken.Kind.NAME, "a name").text());
      }
      case TRUE -> constant(Condition.ALWAYS);
      case FALSE -> constant(new Condition.Constant(false));
      default -> comparison();
    };
  }

  private Condition inner() {
    token = tokens.next();
    Condition inner = or();
    if (!take(ConditionToken.Kind.CLOSE)) {
      throw bad("expected ')' instead of " + token.shown());
    }
    return inner;
  }

  private Condition constant(Condition constant) {
    token = tokens.next();
    return constant;
  }

  private Condition comparison() {
    Condition.Operand left = operand();
    if (take(ConditionToken.Kind.MATCHES)) {
      return new Condition.Matches(left, pattern(expect(ConditionToken.Kind.TEXT, "a text")));
    }
    if (token.kind() == ConditionToken.Kind.RELATION) {
      ComparisonOperator relation = ComparisonOperator.of(token.text());
      token = tokens.next();
      return new Condition.Compare(left, relation, operand());
    }
    if (left.name().isEmpty()) {
      throw bad("expected a comparison instead of " + token.shown());
    }
    return new Condition.IsSet(left);
  }

  private Condition.Operand operand() {
    if (token.kind() != ConditionToken.Kind.NAME) {
      return literal();
    }
    Optional<String> name = Optional.of(token.text());
    token = tokens.next();
    return take(ConditionToken.Kind.DEFAULT)
        ? new Condition.Operand(name, defaultValue().literal())
        : new Condition.Operand(name, Optional.empty());
  }

  private Condition.Operand defaultValue() {
    if (token.kind() != ConditionToken.Kind.TRUE && token.kind() != ConditionToken.Kind.FALSE) {
      return literal();
    }
    Condition.Operand flag = literal(new Value.Flag(token.kind() == ConditionToken.Kind.TRUE));
    token = tokens.next();
    return flag;
  }

  private Condition.Operand literal() {
    ConditionToken operand = token;
    if (operand.kind() == ConditionToken.Kind.NUMBER
        || operand.kind() == ConditionToken.Kind.VERSION) {
      token = tokens.next();
      return numeric(operand);
    }
    Condition.Operand read =
        switch (operand.kind()) {
          case TEXT -> literal(new Value.Text(operand.unquoted()));
          default -> throw bad("expected a name or a value instead of " + operand.shown());
        };
    token = tokens.next();
    return read;
  }

  /** A size where a unit follows, such as {@code 30 GB}; else a number or a version. */
  private Condition.Operand numeric(ConditionToken amount) {
    if (token.kind() == ConditionToken.Kind.NAME) {
      return size(amount);
    }
    return amount.kind() == ConditionToken.Kind.NUMBER
        ? literal(number(amount))
        : literal(Version.in(amount.text()).orElseThrow());
  }

  private Condition.Operand size(ConditionToken amount) {
    ByteUnit unit =
        ByteUnit.of(token.text())
            .orElseThrow(
                () ->
                    bad(
                        "unknown unit "
                            + token.shown()
                            + "; known are "
                            + String.join(", ", ByteUnit.words())));
    try {
      Condition.Operand size = literal(unit.times(new BigDecimal(amount.text())));
      token = tokens.next();
      return size;
    } catch (ArithmeticException | NumberFormatException notASize) {
      throw new BadCondition("'" + amount.text() + "' is no size", amount.at());
    }
  }

  private static Condition.Operand literal(Value value) {
    return new Condition.Operand(Optional.empty(), Optional.of(value));
  }

  private static Value number(ConditionToken token) {
    try {
      return new Value.Number(Long.parseLong(token.text()));
    } catch (NumberFormatException tooLarge) {
      throw new BadCondition("the number is too large", token.at());
    }
  }

  private String pattern(ConditionToken token) {
    String regex = token.unquoted();
    if (!trusted) {
      check(regex, token.at());
    }
    return regex;
  }

  private static void check(String regex, int at) {
    try {
      Pattern.compile(regex, Pattern.MULTILINE);
    } catch (PatternSyntaxException wrong) {
      throw new BadCondition("bad pattern: " + wrong.getDescription(), at);
    }
  }

  private boolean take(ConditionToken.Kind kind) {
    if (token.kind() != kind) {
      return false;
    }
    token = tokens.next();
    return true;
  }

  private ConditionToken expect(ConditionToken.Kind kind, String what) {
    ConditionToken expected = token;
    if (expected.kind() != kind) {
      throw bad("expected " + what + " instead of " + expected.shown());
    }
    token = tokens.next();
    return expected;
  }

  private BadCondition bad(String problem) {
    return new BadCondition(problem, token.at());
  }

  /** A syntax error in a condition. */
  public static final class BadCondition extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int at;

    BadCondition(String problem, int at) {
      super(problem);
      this.at = at;
    }

    /** The character at which reading stopped, from 0. */
    public int at() {
      return at;
    }
  }
}
