package org.rfldoctor.kernel.kconfig.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.SourcePosition;

/**
 * One {@code config} or {@code menuconfig}; its lines are parsed on the first call of {@code
 * attributes}.
 */
public final class MenuEntry {
  private static final int MOST_LINES = 2_000;

  private final String symbol;
  private final SourcePosition place;
  private final MenuBlock scope;
  private final MacroExpander variables;
  private final List<LogicalLine> lines = new ArrayList<>();
  private SymbolProperties attributes;

  MenuEntry(String symbol, SourcePosition place, MenuBlock scope, MacroExpander variables) {
    this.symbol = symbol;
    this.place = place;
    this.scope = scope;
    this.variables = variables;
  }

  void add(LogicalLine attribute) {
    if (lines.size() >= MOST_LINES) {
      throw attribute.error(symbol + " has more than " + MOST_LINES + " lines");
    }
    lines.add(attribute);
  }

  public String symbol() {
    return symbol;
  }

  public SourcePosition place() {
    return place;
  }

  public MenuBlock scope() {
    return scope;
  }

  /** Whether a line of this entry contains a word. */
  public boolean mentions(String word) {
    return lines.stream().anyMatch(line -> line.mentions(word));
  }

  public SymbolProperties attributes() {
    if (attributes == null) {
      attributes = PropertyParser.read(lines, variables);
    }
    return attributes;
  }
}
