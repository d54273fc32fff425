package org.rfldoctor.kernel.kconfig.syntax;

import java.util.Optional;
import org.rfldoctor.check.SourcePosition;

/** Iterates over the logical lines of a file, without blank lines, comments and help texts. */
final class LogicalLineReader {
  private static final int LONGEST = 32_768;

  private final String path;
  private final String file;
  private int at;
  private int number = 1;

  LogicalLineReader(String path, String file) {
    this.path = path;
    this.file = file;
  }

  Optional<LogicalLine> next() {
    while (at < file.length()) {
      int from = skipBlanks(at);
      if (from < file.length() && file.charAt(from) != '\n' && file.charAt(from) != '#') {
        return Optional.of(logical(from));
      }
      endOfLine(from);
    }
    return Optional.empty();
  }

  private LogicalLine logical(int from) {
    SourcePosition place = SourcePosition.line(path, number);
    int start = from;
    endOfLine(from);
    while (runsOn(start) && at < file.length() && at - from <= LONGEST) {
      start = at;
      endOfLine(at);
    }
    if (at - from > LONGEST) {
      throw new KconfigException(place, "a line of more than " + LONGEST + " characters");
    }
    return new LogicalLine(place, file, from, at);
  }

  /**
   * Whether the physical line that just ended is continued; a backslash in a comment does not
   * count.
   */
  private boolean runsOn(int start) {
    int last = at - 2;
    if (last > start && file.charAt(last) == '\r') {
      last--;
    }
    return last > start && file.charAt(last) == '\\' && !commented(start, last);
  }

  private boolean commented(int start, int end) {
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      quoted ^= file.charAt(i) == '"';
      if (file.charAt(i) == '#' && !quoted) {
        return true;
      }
    }
    return false;
  }

  /** Skips a help text: all lines indented at least as deep as its first one. */
  void skipHelp() {
    int indentation = 0;
    while (at < file.length()) {
      int from = skipBlanks(at);
      if (from < file.length() && file.charAt(from) != '\n') {
        int column = column(at, from);
        if (column == 0 || column < indentation) {
          return;
        }
        indentation = indentation == 0 ? column : indentation;
      }
      endOfLine(from);
    }
  }

  private int column(int from, int to) {
    int column = 0;
    for (int i = from; i < to; i++) {
      column = file.charAt(i) == '\t' ? (column & ~7) + 8 : column + 1;
    }
    return column;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < file.length() && LogicalLine.blank(file.charAt(i))) {
      i++;
    }
    return i;
  }

  private void endOfLine(int from) {
    int end = file.indexOf('\n', from);
    at = end < 0 ? file.length() : end + 1;
    number++;
  }
}
