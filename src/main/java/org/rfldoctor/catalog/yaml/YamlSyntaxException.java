package org.rfldoctor.catalog.yaml;

/** A text that cannot be read as YAML, or uses more of YAML than check files do. */
public final class YamlSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int line;
  private final int column;

  public YamlSyntaxException(String says, int line, int column) {
    super(says);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
