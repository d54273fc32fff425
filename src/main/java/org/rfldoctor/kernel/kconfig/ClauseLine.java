package org.rfldoctor.kernel.kconfig;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A line of a symbol's condition, wherever it stands. */
record ClauseLine(Condition condition, Clause.Origin origin) {
  private static final Map<Scope.Kind, Clause.Origin> ORIGINS =
      Map.of(
          Scope.Kind.TREE, Clause.Origin.MENU,
          Scope.Kind.MENU, Clause.Origin.MENU,
          Scope.Kind.IF, Clause.Origin.IF_BLOCK,
          Scope.Kind.CHOICE, Clause.Origin.CHOICE);

  /** The whole condition of an entry, the outermost first. */
  static List<ClauseLine> of(Entry entry) {
    List<ClauseLine> lines = new ArrayList<>();
    for (Scope scope : around(entry)) {
      add(lines, scope.conditions(), ORIGINS.get(scope.kind()));
      add(lines, scope.attributes().visibleIf(), Clause.Origin.VISIBLE_IF);
    }
    add(lines, entry.attributes().dependsOn(), Clause.Origin.DEPENDS_ON);
    entry.attributes().prompts().stream()
        .map(Attributes.Prompt::condition)
        .filter(condition -> !condition.trivial())
        .forEach(condition -> lines.add(new ClauseLine(condition, Clause.Origin.PROMPT_IF)));
    return lines;
  }

  private static void add(
      List<ClauseLine> lines, List<Condition> conditions, Clause.Origin origin) {
    conditions.forEach(condition -> lines.add(new ClauseLine(condition, origin)));
  }

  private static Deque<Scope> around(Entry entry) {
    Deque<Scope> scopes = new ArrayDeque<>();
    for (Scope scope = entry.scope(); scope != null; scope = scope.parent().orElse(null)) {
      scopes.push(scope);
    }
    return scopes;
  }
}
