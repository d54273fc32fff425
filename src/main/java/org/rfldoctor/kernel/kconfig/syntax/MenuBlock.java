package org.rfldoctor.kernel.kconfig.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.kernel.kconfig.value.SymbolType;

/** The block around an entry: the tree itself, or a {@code menu}, {@code if} or {@code choice}. */
public final class MenuBlock {
  public enum Kind {
    TREE,
    MENU,
    IF,
    CHOICE
  }

  private static final int DEEPEST = 32;

  private final Kind kind;
  private final Optional<MenuBlock> parent;
  private final LogicalLine head;
  private final MacroExpander variables;
  private final int depth;
  private final List<LogicalLine> lines = new ArrayList<>();
  private final List<MenuEntry> members = new ArrayList<>();
  private SymbolProperties attributes;
  private List<LocatedExpression> conditions;

  private MenuBlock(
      Kind kind, Optional<MenuBlock> parent, LogicalLine head, MacroExpander variables, int depth) {
    this.kind = kind;
    this.parent = parent;
    this.head = head;
    this.variables = variables;
    this.depth = depth;
  }

  static MenuBlock tree(MacroExpander variables) {
    return new MenuBlock(
        Kind.TREE,
        Optional.empty(),
        new LogicalLine(SourcePosition.line("", 0), "", 0, 0),
        variables,
        0);
  }

  MenuBlock open(Kind inner, LogicalLine line) {
    if (depth >= DEEPEST) {
      throw line.error("menus, ifs and choices nested more than " + DEEPEST + " deep");
    }
    return new MenuBlock(inner, Optional.of(this), line, variables, depth + 1);
  }

  void add(LogicalLine attribute) {
    lines.add(attribute);
  }

  void add(MenuEntry member) {
    members.add(member);
  }

  /** Whether a line of this block or of an outer block contains a word. */
  public boolean mentions(String word) {
    return head.mentions(word)
        || lines.stream().anyMatch(line -> line.mentions(word))
        || parent.filter(outer -> outer.mentions(word)).isPresent();
  }

  public Kind kind() {
    return kind;
  }

  public Optional<MenuBlock> parent() {
    return parent;
  }

  public SourcePosition place() {
    return head.place();
  }

  /** The entries of a choice. */
  public List<MenuEntry> members() {
    return List.copyOf(members);
  }

  /** The type of a choice: its own, or its first member's. */
  public SymbolType choiceType() {
    return attributes().type() == SymbolType.UNKNOWN && !members.isEmpty()
        ? members.get(0).attributes().type()
        : attributes().type();
  }

  public SymbolProperties attributes() {
    if (attributes == null) {
      attributes = PropertyParser.read(lines, variables);
    }
    return attributes;
  }

  /** The dependencies that this block adds to all entries in it. */
  public List<LocatedExpression> conditions() {
    if (conditions == null) {
      conditions = kind == Kind.IF ? List.of(ifCondition()) : attributes().dependsOn();
    }
    return conditions;
  }

  /** The choice that is this block or surrounds it. */
  public Optional<MenuBlock> choice() {
    return kind == Kind.CHOICE ? Optional.of(this) : parent.flatMap(MenuBlock::choice);
  }

  /** The title of a menu or the prompt of a choice. */
  public String title() {
    if (kind == Kind.MENU) {
      TokenStream tokens = new TokenStream(head, variables);
      tokens.take();
      return tokens.take().text();
    }
    return attributes().prompts().stream()
        .findFirst()
        .map(SymbolProperties.Prompt::text)
        .orElse("");
  }

  private LocatedExpression ifCondition() {
    TokenStream tokens = new TokenStream(head, variables);
    tokens.take();
    KconfigToken first = tokens.peek();
    Expression expression = ExpressionParser.condition(tokens);
    tokens.end();
    return new LocatedExpression(expression, tokens.since(first), head.place());
  }
}
