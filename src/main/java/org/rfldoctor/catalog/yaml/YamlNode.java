package org.rfldoctor.catalog.yaml;

import java.util.List;

/**
 * A piece of a YAML file: a scalar, a list, or a map.
 *
 * @param text of a scalar
 * @param children of a list its items; of a map its keys and values in turn
 * @param line from 1
 * @param column from 1
 */
public record YamlNode(Kind kind, String text, List<YamlNode> children, int line, int column) {
  public static final YamlNode MISSING = new YamlNode(Kind.MISSING, "", List.of(), 1, 1);

  /** What YAML takes it for; a scalar in quotes is always text. */
  public enum Kind {
    TEXT("a text"),
    INTEGER("a number"),
    DECIMAL("a number"),
    FLAG("true or false"),
    NOTHING("nothing"),
    LIST("a list"),
    MAP("a map"),
    /** What is not in the file. */
    MISSING("nothing");

    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }

    @Override
    public String toString() {
      return shown;
    }
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** What stands under this key of a map; {@link #MISSING} where there is no such key. */
  public YamlNode under(String key) {
    int size = kind == Kind.MAP ? children.size() : 0;
    for (int i = 0; i < size; i += 2) {
      if (children.get(i).text.equals(key)) {
        return children.get(i + 1);
      }
    }
    return MISSING;
  }

  /** Whether it is a map with this key. */
  public boolean has(String key) {
    return under(key) != MISSING;
  }

  public boolean isMissing() {
    return this == MISSING;
  }

  /** Whether it is a scalar of any kind. */
  public boolean isScalar() {
    return kind != Kind.LIST && kind != Kind.MAP && kind != Kind.MISSING;
  }
}
