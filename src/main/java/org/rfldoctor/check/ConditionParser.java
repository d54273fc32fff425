package org.rfldoctor.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a {@link Condition} from its text; says at which character it stopped making sense. */
public final class ConditionParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<text>'(?:[^']|'')*')|(?<version>\\d+(?:\\.\\d+)+)|(?<number>\\d+)"
              + "|(?<name>[A-Za-z][A-Za-z0-9_.-]*)|(?<sign><=|>=|!=|=|<|>|\\(|\\)))");
  private static final Set<String> WORDS =
      Set.of("and", "or", "not", "known", "matches", "true", "false");

  private record Token(String kind, String text, int at) {}

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private ConditionParser(String source) {
    this.source = source;
    tokenize();
  }

  /** The condition that the text spells, or {@link BadCondition}. */
  public static Condition parse(String source) {
    ConditionParser parser = new ConditionParser(source);
    Condition condition = parser.or();
    if (parser.next < parser.tokens.size()) {
      throw parser.bad("did not expect " + parser.shown());
    }
    return condition;
  }

  private void tokenize() {
    Matcher matcher = TOKEN.matcher(source);
    int at = 0;
    while (!source.substring(at).isBlank()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new BadCondition("cannot read '" + source.substring(at).strip() + "'", at);
      }
      for (String kind : List.of("text", "version", "number", "name", "sign")) {
        if (matcher.group(kind) != null) {
          tokens.add(new Token(kind, matcher.group(kind), matcher.start(kind)));
        }
      }
      at = matcher.end();
    }
  }

  private Condition or() {
    Condition left = and();
    while (take("or")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() {
    Condition left = not();
    while (take("and")) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() {
    if (++depth > 100) {
      throw bad("too deeply nested");
    }
    try {
      return take("not") ? new Condition.Not(not()) : test();
    } finally {
      depth--;
    }
  }

  private Condition test() {
    if (take("(")) {
      Condition inner = or();
      if (!take(")")) {
        throw bad("expected ')' instead of " + shown());
      }
      return inner;
    }
    if (take("known")) {
      return new Condition.Known(expect("name").text());
    }
    if (take("true")) {
      return Condition.ALWAYS;
    }
    if (take("false")) {
      return new Condition.Constant(false);
    }
    return comparison();
  }

  private Condition comparison() {
    Condition.Operand left = operand();
    if (take("matches")) {
      return new Condition.Matches(left, pattern(expect("text")));
    }
    Optional<Condition.Relation> relation =
        Arrays.stream(Condition.Relation.values()).filter(r -> take(r.sign())).findFirst();
    if (relation.isPresent()) {
      return new Condition.Compare(left, relation.get(), operand());
    }
    return new Condition.IsSet(
        left.name().orElseThrow(() -> bad("expected a comparison instead of " + shown())));
  }

  private Condition.Operand operand() {
    if (next >= tokens.size() || WORDS.contains(tokens.get(next).text())) {
      throw bad("expected a name or a value instead of " + shown());
    }
    Token token = tokens.get(next++);
    return switch (token.kind()) {
      case "name" -> new Condition.Operand(Optional.of(token.text()), Optional.empty());
      case "version" -> literal(Version.in(token.text()).orElseThrow());
      case "number" -> literal(new Value.Number(Long.parseLong(token.text())));
      case "text" -> literal(new Value.Text(unquoted(token)));
      default -> {
        next--;
        throw bad("expected a name or a value instead of " + shown());
      }
    };
  }

  private static Condition.Operand literal(Value value) {
    return new Condition.Operand(Optional.empty(), Optional.of(value));
  }

  private static String unquoted(Token token) {
    return token.text().substring(1, token.text().length() - 1).replace("''", "'");
  }

  private Pattern pattern(Token token) {
    try {
      return Pattern.compile(unquoted(token), Pattern.MULTILINE);
    } catch (PatternSyntaxException wrong) {
      throw new BadCondition("bad pattern: " + wrong.getDescription(), token.at());
    }
  }

  private boolean take(String text) {
    boolean here =
        next < tokens.size()
            && tokens.get(next).text().equals(text)
            && !tokens.get(next).kind().equals("text");
    next += here ? 1 : 0;
    return here;
  }

  private Token expect(String kind) {
    if (next >= tokens.size() || !tokens.get(next).kind().equals(kind)) {
      throw bad("expected a " + kind + " instead of " + shown());
    }
    return tokens.get(next++);
  }

  private String shown() {
    return next < tokens.size() ? "'" + tokens.get(next).text() + "'" : "the end";
  }

  private BadCondition bad(String problem) {
    return new BadCondition(
        problem, next < tokens.size() ? tokens.get(next).at() : source.length());
  }

  /** A condition that cannot be read. */
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
