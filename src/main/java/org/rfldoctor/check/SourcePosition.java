package org.rfldoctor.check;

/**
 * A line of a text file, or a character in it, as editors and compilers print it.
 *
 * @param line from 1
 * @param column from 1, in characters; 0 where the whole line is meant
 */
public record SourcePosition(String file, int line, int column)
    implements Comparable<SourcePosition> {
  private static final int NO_COLUMN = 0;

  /** A whole line of a file. */
  public static SourcePosition line(String file, int line) {
    return new SourcePosition(file, line, NO_COLUMN);
  }

  @Override
  public int compareTo(SourcePosition other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  @Override
  public String toString() {
    return file + ":" + line + (column == NO_COLUMN ? "" : ":" + column);
  }
}
