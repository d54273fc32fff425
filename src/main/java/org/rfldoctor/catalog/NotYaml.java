package org.rfldoctor.catalog;

/** A text that cannot be read as YAML, or uses more of YAML than check files do. */
final class NotYaml extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int line;
  private final int column;

  NotYaml(String says, int line, int column) {
    super(says);
    this.line = line;
    this.column = column;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
