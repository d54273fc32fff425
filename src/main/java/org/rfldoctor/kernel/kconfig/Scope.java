package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Position;

/** The block around an entry: the tree itself, or a {@code menu}, {@code if} or {@code choice}. */
final class Scope {
  enum Kind {
    TREE,
    MENU,
    IF,
    CHOICE
  }

  private static final int DEEPEST = 32;

  private final Kind kind;
  private final Optional<Scope> parent;
  private final Line head;
  private final Variables variables;
  private final int depth;
  private final List<Line> lines = new ArrayList<>();
  private final List<Entry> members = new ArrayList<>();
  private Attributes attributes;
  private List<Condition> conditions;

  private Scope(Kind kind, Optional<Scope> parent, Line head, Variables variables, int depth) {
    this.kind = kind;
    this.parent = parent;
    this.head = head;
    this.variables = variables;
    this.depth = depth;
  }

  static Scope tree(Variables variables) {
    return new Scope(
        Kind.TREE, Optional.empty(), new Line(Position.line("", 0), "", 0, 0), variables, 0);
  }

  Scope open(Kind inner, Line line) {
    if (depth >= DEEPEST) {
      throw line.error("menus, ifs and choices nested more than " + DEEPEST + " deep");
    }
    return new Scope(inner, Optional.of(this), line, variables, depth + 1);
  }

  void add(Line attribute) {
    lines.add(attribute);
  }

  void add(Entry member) {
    members.add(member);
  }

  /** Whether a line of this block or of an outer block contains a word. */
  boolean mentions(String word) {
    return head.mentions(word)
        || lines.stream().anyMatch(line -> line.mentions(word))
        || parent.filter(outer -> outer.mentions(word)).isPresent();
  }

  Kind kind() {
    return kind;
  }

  Optional<Scope> parent() {
    return parent;
  }

  Position place() {
    return head.place();
  }

  /** The entries of a choice. */
  List<Entry> members() {
    return List.copyOf(members);
  }

  /** The type of a choice: its own, or its first member's. */
  Type choiceType() {
    return attributes().type() == Type.UNKNOWN && !members.isEmpty()
        ? members.get(0).attributes().type()
        : attributes().type();
  }

  Attributes attributes() {
    if (attributes == null) {
      attributes = AttributeReader.read(lines, variables);
    }
    return attributes;
  }

  /** The dependencies that this block adds to all entries in it. */
  List<Condition> conditions() {
    if (conditions == null) {
      conditions = kind == Kind.IF ? List.of(ifCondition()) : attributes().dependsOn();
    }
    return conditions;
  }

  /** The choice that this scope is, or lies in. */
  Optional<Scope> choice() {
    return kind == Kind.CHOICE ? Optional.of(this) : parent.flatMap(Scope::choice);
  }

  /** The title of a menu, the prompt of a choice. */
  String title() {
    if (kind == Kind.MENU) {
      Tokens tokens = new Tokens(head, variables);
      tokens.take();
      return tokens.take().text();
    }
    return attributes().prompts().stream().findFirst().map(Attributes.Prompt::text).orElse("");
  }

  private Condition ifCondition() {
    Tokens tokens = new Tokens(head, variables);
    tokens.take();
    Token first = tokens.peek();
    Expression expression = ExpressionParser.condition(tokens);
    tokens.end();
    return new Condition(expression, tokens.since(first), head.place());
  }
}
