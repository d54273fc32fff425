package org.rfldoctor.kernel.kconfig;

import java.util.Optional;
import java.util.function.Consumer;

/** Reads the statements of one file; attribute lines are kept for later. */
final class FileReader {
  private static final int MOST_ENTRIES = 500;
  private static final Consumer<Line> NOBODY = line -> {};

  private final OutlineReader reader;
  private final Lines lines;
  private Consumer<Line> attributes = NOBODY;
  private Optional<Entry> entry = Optional.empty();

  FileReader(OutlineReader reader, Lines lines) {
    this.reader = reader;
    this.lines = lines;
  }

  void read() {
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      statement(line.get());
    }
  }

  private void statement(Line line) {
    String keyword = line.keyword();
    switch (keyword) {
      case "config", "menuconfig" -> config(line);
      case "choice" -> scope(Scope.Kind.CHOICE, line);
      case "menu" -> scope(Scope.Kind.MENU, line);
      case "if" -> scope(Scope.Kind.IF, line);
      case "endchoice" -> end(Scope.Kind.CHOICE, line);
      case "endmenu" -> end(Scope.Kind.MENU, line);
      case "endif" -> end(Scope.Kind.IF, line);
      case "source", "rsource", "osource", "orsource" -> source(keyword, line);
      case "comment", "mainmenu" -> attributesOf(NOBODY, Optional.empty());
      default -> attribute(keyword, line);
    }
  }

  private void attribute(String keyword, Line line) {
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

  private void attributesOf(Consumer<Line> sink, Optional<Entry> of) {
    attributes = sink;
    entry = of;
  }

  private void config(Line line) {
    String symbol = word(line);
    if (reader.outline().entries(symbol).size() >= MOST_ENTRIES) {
      throw line.error(symbol + " is defined more than " + MOST_ENTRIES + " times");
    }
    Entry added = new Entry(symbol, line.place(), reader.scope(), reader.variables());
    reader.outline().add(added);
    reader.scope().choice().ifPresent(choice -> choice.add(added));
    attributesOf(added::add, Optional.of(added));
  }

  private void select(Line line) {
    attributes.accept(line);
    entry.ifPresent(selecting -> reader.outline().selects(selecting, word(line)));
  }

  private void scope(Scope.Kind kind, Line line) {
    attributesOf(reader.open(kind, line)::add, Optional.empty());
  }

  private void end(Scope.Kind kind, Line line) {
    reader.close(kind, line);
    attributesOf(NOBODY, Optional.empty());
  }

  private void source(String keyword, Line line) {
    attributesOf(NOBODY, Optional.empty());
    reader.source(line, keyword.contains("rsource"), keyword.startsWith("o"));
  }

  /** The word behind the keyword. */
  private String word(Line line) {
    Tokens tokens = new Tokens(line, reader.variables());
    tokens.take();
    if (tokens.peek().kind() != Token.Kind.WORD) {
      throw tokens.unexpected("a symbol");
    }
    return tokens.take().text();
  }

  /** {@code NAME := text} and {@code $(error-if,…)} say nothing about symbols. */
  private void assignment(Line line) {
    Tokens tokens = new Tokens(line, reader.variables());
    Token first = tokens.take();
    boolean assigns =
        first.kind() == Token.Kind.CALL
            || tokens.peek().sign("=")
            || tokens.peek().sign(":=")
            || tokens.peek().sign("+=");
    if (!assigns) {
      throw line.error("unknown statement '" + first.text() + "'");
    }
  }
}
