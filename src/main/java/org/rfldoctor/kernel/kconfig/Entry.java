package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Position;

/**
 * One {@code config} or {@code menuconfig}; its lines are parsed on the first call of {@code
 * attributes}.
 */
final class Entry {
  private static final int MOST_LINES = 2_000;

  private final String symbol;
  private final Position place;
  private final Scope scope;
  private final Variables variables;
  private final List<Line> lines = new ArrayList<>();
  private Attributes attributes;

  Entry(String symbol, Position place, Scope scope, Variables variables) {
    this.symbol = symbol;
    this.place = place;
    this.scope = scope;
    this.variables = variables;
  }

  void add(Line attribute) {
    if (lines.size() >= MOST_LINES) {
      throw attribute.error(symbol + " has more than " + MOST_LINES + " lines");
    }
    lines.add(attribute);
  }

  String symbol() {
    return symbol;
  }

  Position place() {
    return place;
  }

  Scope scope() {
    return scope;
  }

  /** Whether some line of it contains this. */
  boolean mentions(String word) {
    return lines.stream().anyMatch(line -> line.mentions(word));
  }

  Attributes attributes() {
    if (attributes == null) {
      attributes = AttributeReader.read(lines, variables);
    }
    return attributes;
  }
}
