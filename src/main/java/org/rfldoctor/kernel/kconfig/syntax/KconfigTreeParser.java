package org.rfldoctor.kernel.kconfig.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rfldoctor.check.SourcePosition;

/** Reads a file and the wanted files of its {@code source} statements into a table of entries. */
public final class KconfigTreeParser {
  private static final int MOST_FILES = 20_000;
  private static final int MOST_CHARACTERS = 64 << 20;
  private static final int DEEPEST = 32;

  private final Function<String, Optional<String>> files;
  private final MacroExpander variables;
  private final Predicate<String> wanted;
  private final SymbolTable outline = new SymbolTable();
  private final Deque<String> open = new ArrayDeque<>();
  private MenuBlock scope;
  private int count;
  private long characters;

  public KconfigTreeParser(
      Function<String, Optional<String>> files, MacroExpander variables, Predicate<String> wanted) {
    this.files = files;
    this.variables = variables;
    this.wanted = wanted;
    this.scope = MenuBlock.tree(variables);
  }

  public SymbolTable read(String path) {
    SourcePosition top = SourcePosition.line(path, 1);
    String text =
        files.apply(path).orElseThrow(() -> new KconfigException(top, "this file is not there"));
    file(path, text, top);
    return outline;
  }

  void source(LogicalLine line, boolean relative, boolean optional) {
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

  private String target(LogicalLine line, boolean relative) {
    TokenStream tokens = new TokenStream(line, variables);
    tokens.take();
    KconfigToken name = tokens.take();
    if (name.kind() != KconfigToken.Kind.QUOTED && name.kind() != KconfigToken.Kind.WORD) {
      throw line.error("cannot tell which file " + name.text() + " is");
    }
    boolean noPath = name.text().indexOf('\0') >= 0;
    if (name.text().startsWith("/") || name.text().contains("..") || noPath) {
      throw line.error("\"" + name.text() + "\" is not in the tree");
    }
    String folder = open.getFirst().substring(0, open.getFirst().lastIndexOf('/') + 1);
    return relative ? folder + name.text() : name.text();
  }

  private void file(String path, String text, SourcePosition from) {
    if (open.contains(path)) {
      throw new KconfigException(from, "\"" + path + "\" sources itself, by way of this line");
    }
    bound(text, from);
    open.push(path);
    MenuBlock outer = scope;
    new KconfigFileParser(this, new LogicalLineReader(path, text)).read();
    if (scope != outer) {
      throw new KconfigException(scope.place(), scope.kind() + " without its end");
    }
    open.pop();
  }

  private void bound(String text, SourcePosition from) {
    characters += text.length();
    if (++count > MOST_FILES || characters > MOST_CHARACTERS) {
      throw new KconfigException(from, "more files than any kernel has");
    }
    if (open.size() >= DEEPEST) {
      throw new KconfigException(from, "files that source files, more than " + DEEPEST + " deep");
    }
  }

  MacroExpander variables() {
    return variables;
  }

  SymbolTable outline() {
    return outline;
  }

  MenuBlock scope() {
    return scope;
  }

  MenuBlock open(MenuBlock.Kind kind, LogicalLine line) {
    scope = scope.open(kind, line);
    return scope;
  }

  void close(MenuBlock.Kind kind, LogicalLine line) {
    if (scope.kind() != kind) {
      throw line.error("end of a " + kind + " that is not open");
    }
    scope = scope.parent().orElseThrow();
  }
}
