package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Position;

/** All that strict reading found out about all files. */
final class Findings {
  private static final Set<Ledger.Kind> ONCE =
      Set.of(Ledger.Kind.CHECK, Ledger.Kind.DIAGNOSIS, Ledger.Kind.FACT, Ledger.Kind.WAYPOINT);

  private final String folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Ledger.Kind, Map<String, Position>> declared = new EnumMap<>(Ledger.Kind.class);
  private final Set<String> unreadable = new HashSet<>();

  /**
   * @param folder what stands before the paths of files, ending in a slash unless empty
   */
  Findings(String folder) {
    this.folder = folder;
  }

  String file(String path) {
    return folder + path;
  }

  void problem(Position position, String says) {
    problems.add(new Problem(position, says));
  }

  /** A whole file is wrong. */
  void problem(String path, String says) {
    problem(new Position(file(path), 1, 1), says);
  }

  /** A file is no YAML, so that nothing is known of what it declares. */
  void unreadable(String id) {
    unreadable.add(id);
  }

  boolean isUnreadable(String id) {
    return unreadable.contains(id);
  }

  boolean someUnreadable() {
    return !unreadable.isEmpty();
  }

  List<Problem> problems() {
    return problems;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The names of this kind, and where they are declared. */
  Map<String, Position> declared(Ledger.Kind kind) {
    return declared.getOrDefault(kind, Map.of());
  }

  private void declare(Ledger.Kind kind, String name, Position position) {
    Position first =
        declared.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(name, position);
    if (first != null && ONCE.contains(kind)) {
      String what = kind.name().toLowerCase(Locale.ROOT);
      problem(position, what + " '" + name + "' is there already, in " + first);
    }
  }

  /** What is told of one file. */
  Ledger of(Tree tree) {
    return new Ledger() {
      @Override
      public void problem(Node node, int offset, String says) {
        Findings.this.problem(position(node, offset), says);
      }

      @Override
      public void declares(Kind kind, String name, Node node) {
        declare(kind, name, position(node, -1));
      }

      @Override
      public void names(Kind kind, String name, Node node, int offset) {
        mentions.add(new Mention(kind, name, tree, position(node, offset)));
      }

      @Override
      public boolean listens() {
        return true;
      }

      private Position position(Node node, int offset) {
        return offset < 0
            ? new Position(file(tree.path()), node.line(), node.column())
            : ScalarPlace.of(file(tree.path()), tree.text(), node, offset);
      }
    };
  }
}
