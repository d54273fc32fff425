package org.rfldoctor.check;

/**
 * A place in a check file, for people and editors.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
