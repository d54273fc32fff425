package org.rfldoctor.catalog.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.SourcePosition;

/** All that strict reading found out about all files. */
public final class ValidationResults {
  private static final Set<ReadListener.NameKind> ONCE =
      Set.of(
          ReadListener.NameKind.CHECK,
          ReadListener.NameKind.DIAGNOSIS,
          ReadListener.NameKind.FACT,
          ReadListener.NameKind.SIGNATURE,
          ReadListener.NameKind.REMEDY,
          ReadListener.NameKind.WAYPOINT);

  private final String folder;
  private final List<CatalogProblem> problems = new ArrayList<>();
  private final List<NameReference> mentions = new ArrayList<>();
  private final Map<ReadListener.NameKind, Map<String, SourcePosition>> declared =
      new EnumMap<>(ReadListener.NameKind.class);
  private final Set<String> unreadable = new HashSet<>();

  /**
   * @param folder what stands before the paths of files, ending in a slash unless empty
   */
  public ValidationResults(String folder) {
    this.folder = folder;
  }

  public String file(String path) {
    return folder + path;
  }

  public void problem(SourcePosition position, String says) {
    problems.add(new CatalogProblem(position, says));
  }

  /** A whole file is wrong. */
  public void problem(String path, String says) {
    problem(new SourcePosition(file(path), 1, 1), says);
  }

  /** A whole file that could be read is wrong. */
  public void problem(CatalogFile file, String says) {
    boolean whole = file.shown().isEmpty();
    YamlNode root = file.root();
    problem(
        new SourcePosition(file(file), whole ? 1 : root.line(), whole ? 1 : root.column()), says);
  }

  /** How messages name this file. */
  public String file(CatalogFile file) {
    return file.shown().orElseGet(() -> file(file.path()));
  }

  /** A file is no YAML, so that nothing is known of what it declares. */
  public void unreadable(String id) {
    unreadable.add(id);
  }

  public boolean isUnreadable(String id) {
    return unreadable.contains(id);
  }

  public boolean someUnreadable() {
    return !unreadable.isEmpty();
  }

  public List<CatalogProblem> problems() {
    return problems;
  }

  public List<NameReference> mentions() {
    return mentions;
  }

  /** The names of this kind, and where they are declared. */
  public Map<String, SourcePosition> declared(ReadListener.NameKind kind) {
    return declared.getOrDefault(kind, Map.of());
  }

  private void declare(ReadListener.NameKind kind, String name, SourcePosition position) {
    SourcePosition first =
        declared.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(name, position);
    if (first != null && ONCE.contains(kind)) {
      String what = kind.name().toLowerCase(Locale.ROOT);
      problem(position, what + " '" + name + "' is there already, in " + first);
    }
  }

  /** What is told of one file. */
  public ReadListener of(CatalogFile tree) {
    return new ReadListener() {
      @Override
      public void problem(YamlNode node, int offset, String says) {
        ValidationResults.this.problem(position(node, offset), says);
      }

      @Override
      public void declares(NameKind kind, String name, YamlNode node) {
        declare(kind, name, position(node, -1));
      }

      @Override
      public void names(NameKind kind, String name, YamlNode node, int offset) {
        mentions.add(new NameReference(kind, name, tree, position(node, offset)));
      }

      @Override
      public boolean listens() {
        return true;
      }

      private SourcePosition position(YamlNode node, int offset) {
        return offset < 0
            ? new SourcePosition(file(tree), node.line(), node.column())
            : ScalarPositionFinder.of(file(tree), tree.text(), node, offset);
      }
    };
  }
}
