package org.rfldoctor.kernel.kconfig;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rfldoctor.check.Position;

/** Reads a file and the wanted files of its {@code source} statements into a table of entries. */
final class OutlineReader {
  private static final int MOST_FILES = 20_000;
  private static final int MOST_CHARACTERS = 64 << 20;
  private static final int DEEPEST = 32;

  private final Function<String, Optional<String>> files;
  private final Variables variables;
  private final Predicate<String> wanted;
  private final Outline outline = new Outline();
  private final Deque<String> open = new ArrayDeque<>();
  private Scope scope;
  private int count;
  private long characters;

  OutlineReader(
      Function<String, Optional<String>> files, Variables variables, Predicate<String> wanted) {
    this.files = files;
    this.variables = variables;
    this.wanted = wanted;
    this.scope = Scope.tree(variables);
  }

  Outline read(String path) {
    Position top = Position.line(path, 1);
    String text =
        files.apply(path).orElseThrow(() -> new KconfigException(top, "this file is not there"));
    file(path, text, top);
    return outline;
  }

  void source(Line line, boolean relative, boolean optional) {
    String path = target(line, relative);
    if (!wanted.test(path)) {
      outline.leftOut();
      return;
    }
    Optional<String> text = files.apply(path);
    if (text.isEmpty() && !optional) {
      throw line.error("cannot read \"" + path + "\"");
    }
    text.ifPresent(content -> file(path, content, line.place()));
  }

  private String target(Line line, boolean relative) {
    Tokens tokens = new Tokens(line, variables);
    tokens.take();
    Token name = tokens.take();
    if (name.kind() != Token.Kind.QUOTED && name.kind() != Token.Kind.WORD) {
      throw line.error("cannot tell which file " + name.text() + " is");
    }
    if (name.text().startsWith("/") || name.text().contains("..")) {
      throw line.error("\"" + name.text() + "\" is not in the tree");
    }
    String folder = open.getFirst().substring(0, open.getFirst().lastIndexOf('/') + 1);
    return relative ? folder + name.text() : name.text();
  }

  private void file(String path, String text, Position from) {
    if (open.contains(path)) {
      throw new KconfigException(from, "\"" + path + "\" sources itself, by way of this line");
    }
    bound(text, from);
    open.push(path);
    Scope outer = scope;
    new FileReader(this, new Lines(path, text)).read();
    if (scope != outer) {
      throw new KconfigException(scope.place(), scope.kind() + " without its end");
    }
    open.pop();
  }

  private void bound(String text, Position from) {
    characters += text.length();
    if (++count > MOST_FILES || characters > MOST_CHARACTERS) {
      throw new KconfigException(from, "more files than any kernel has");
    }
    if (open.size() >= DEEPEST) {
      throw new KconfigException(from, "files that source files, more than " + DEEPEST + " deep");
    }
  }

  Variables variables() {
    return variables;
  }

  Outline outline() {
    return outline;
  }

  Scope scope() {
    return scope;
  }

  Scope open(Scope.Kind kind, Line line) {
    scope = scope.open(kind, line);
    return scope;
  }

  void close(Scope.Kind kind, Line line) {
    if (scope.kind() != kind) {
      throw line.error("end of a " + kind + " that is not open");
    }
    scope = scope.parent().orElseThrow();
  }
}
