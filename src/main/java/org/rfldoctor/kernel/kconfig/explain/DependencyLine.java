package org.rfldoctor.kernel.kconfig.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.rfldoctor.kernel.kconfig.syntax.LocatedExpression;
import org.rfldoctor.kernel.kconfig.syntax.MenuBlock;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolProperties;

/** A line that is part of a symbol's condition, in its entry or in a surrounding block. */
record DependencyLine(LocatedExpression condition, DependencyClause.Origin origin) {
  private static final Map<MenuBlock.Kind, DependencyClause.Origin> ORIGINS =
      Map.of(
          MenuBlock.Kind.TREE, DependencyClause.Origin.MENU,
          MenuBlock.Kind.MENU, DependencyClause.Origin.MENU,
          MenuBlock.Kind.IF, DependencyClause.Origin.IF_BLOCK,
          MenuBlock.Kind.CHOICE, DependencyClause.Origin.CHOICE);

  /** The whole condition of an entry, the outermost first. */
  static List<DependencyLine> of(MenuEntry entry) {
    List<DependencyLine> lines = new ArrayList<>();
    for (MenuBlock scope : around(entry)) {
      add(lines, scope.conditions(), ORIGINS.get(scope.kind()));
      add(lines, scope.attributes().visibleIf(), DependencyClause.Origin.VISIBLE_IF);
    }
    add(lines, entry.attributes().dependsOn(), DependencyClause.Origin.DEPENDS_ON);
    entry.attributes().prompts().stream()
        .map(SymbolProperties.Prompt::condition)
        .filter(condition -> !condition.trivial())
        .forEach(
            condition ->
                lines.add(new DependencyLine(condition, DependencyClause.Origin.PROMPT_IF)));
    return lines;
  }

  private static void add(
      List<DependencyLine> lines,
      List<LocatedExpression> conditions,
      DependencyClause.Origin origin) {
    conditions.forEach(condition -> lines.add(new DependencyLine(condition, origin)));
  }

  private static Deque<MenuBlock> around(MenuEntry entry) {
    Deque<MenuBlock> scopes = new ArrayDeque<>();
    for (MenuBlock scope = entry.scope(); scope != null; scope = scope.parent().orElse(null)) {
      scopes.push(scope);
    }
    return scopes;
  }
}
