package org.rfldoctor.kernel.kconfig.syntax;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Parses the statements of one file. Attribute lines are stored and parsed when they are needed.
 */
final class KconfigFileParser {
  private static final int MOST_ENTRIES = 500;
  private static final Consumer<LogicalLine> NOBODY = line -> {};

  private final KconfigTreeParser reader;
  private final LogicalLineReader lines;
  private Consumer<LogicalLine> attributes = NOBODY;
  private Optional<MenuEntry> entry = Optional.empty();

  KconfigFileParser(KconfigTreeParser reader, LogicalLineReader lines) {
    this.reader = reader;
    this.lines = lines;
  }

  void read() {
    for (Optional<LogicalLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      statement(line.get());
    }
  }

  private void statement(LogicalLine line) {
    String keyword = line.keyword();
    switch (keyword) {
      case "config", "menuconfig" -> config(line);
      case "choice" -> scope(MenuBlock.Kind.CHOICE, line);
      case "menu" -> scope(MenuBlock.Kind.MENU, line);
      case "if" -> scope(MenuBlock.Kind.IF, line);
      case "endchoice" -> end(MenuBlock.Kind.CHOICE, line);
      case "endmenu" -> end(MenuBlock.Kind.MENU, line);
      case "endif" -> end(MenuBlock.Kind.IF, line);
      case "source", "rsource", "osource", "orsource" -> source(keyword, line);
      case "comment", "mainmenu" -> attributesOf(NOBODY, Optional.empty());
      default -> attribute(keyword, line);
    }
  }

  private void attribute(String keyword, LogicalLine line) {
    switch (keyword) {
      case "help", "---help---" -> lines.skipHelp();
      case "select", "imply" -> select(line);
      case "bool", "tristate", "int", "hex", "string", "def_bool", "def_tristate", "default" ->
          attributes.accept(line);
      case "prompt",
          "depends",
          "range",
          "visible",
          "modules",
          "optional",
          "option",
          "transitional" ->
          attributes.accept(line);
      default -> assignment(line);
    }
  }

  private void attributesOf(Consumer<LogicalLine> sink, Optional<MenuEntry> of) {
    attributes = sink;
    entry = of;
  }

  private void config(LogicalLine line) {
    String symbol = word(line);
    if (reader.outline().entries(symbol).size() >= MOST_ENTRIES) {
      throw line.error(symbol + " is defined more than " + MOST_ENTRIES + " times");
    }
    MenuEntry added = new MenuEntry(symbol, line.place(), reader.scope(), reader.variables());
    reader.outline().add(added);
    reader.scope().choice().ifPresent(choice -> choice.add(added));
    attributesOf(added::add, Optional.of(added));
  }

  private void select(LogicalLine line) {
    attributes.accept(line);
    entry.ifPresent(selecting -> reader.outline().selects(selecting, word(line)));
  }

  private void scope(MenuBlock.Kind kind, LogicalLine line) {
    attributesOf(reader.open(kind, line)::add, Optional.empty());
  }

  private void end(MenuBlock.Kind kind, LogicalLine line) {
    reader.close(kind, line);
    attributesOf(NOBODY, Optional.empty());
  }

  private void source(String keyword, LogicalLine line) {
    attributesOf(NOBODY, Optional.empty());
    reader.source(line, keyword.contains("rsource"), keyword.startsWith("o"));
  }

  /** The word after the keyword. */
  private String word(LogicalLine line) {
    TokenStream tokens = new TokenStream(line, reader.variables());
    tokens.take();
    if (tokens.peek().kind() != KconfigToken.Kind.WORD) {
      throw tokens.unexpected("a symbol");
    }
    return tokens.take().text();
  }

  /** Skips {@code NAME := text} and {@code $(error-if,…)}, which define no symbols. */
  private void assignment(LogicalLine line) {
    TokenStream tokens = new TokenStream(line, reader.variables());
    KconfigToken first = tokens.take();
    boolean assigns =
        first.kind() == KconfigToken.Kind.CALL
            || tokens.peek().sign("=")
            || tokens.peek().sign(":=")
            || tokens.peek().sign("+=");
    if (!assigns) {
      throw line.error("unknown statement '" + first.text() + "'");
    }
  }
}
