package org.rfldoctor.catalog.yaml;

import org.rfldoctor.check.SourcePosition;

/**
 * Finds the position in the file of a character of a scalar of any style. It compares both texts
 * without white space, because folding changes that.
 */
final class ScalarPositionFinder {
  private final String source;
  private final char quote;
  private int at;

  private ScalarPositionFinder(String source, YamlNode scalar) {
    this.source = source;
    this.at = index(source, scalar.line(), scalar.column());
    this.quote = at < source.length() ? source.charAt(at) : ' ';
    skipIntroduction();
  }

  /** The position of the character at this offset of the scalar's value. */
  static SourcePosition of(String file, String source, YamlNode scalar, int offset) {
    if (source.isEmpty() || offset == 0 && !scalar.isScalar()) {
      return new SourcePosition(file, scalar.line(), scalar.column());
    }
    ScalarPositionFinder place = new ScalarPositionFinder(source, scalar);
    place.walk(scalar.text(), offset);
    return place.position(file);
  }

  private void skipIntroduction() {
    if (quote == '|' || quote == '>') {
      at = source.indexOf('\n', at) + 1;
    } else if (quote == '\'' || quote == '"') {
      at++;
    }
  }

  private void walk(String value, int offset) {
    for (int i = 0; i < Math.min(offset, value.length()); i++) {
      if (!Character.isWhitespace(value.charAt(i))) {
        skipWhite();
        at += written(value.charAt(i));
      }
    }
    if (offset < value.length() && !Character.isWhitespace(value.charAt(offset))) {
      skipWhite();
    }
  }

  private void skipWhite() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  /** The number of characters in the file for this one. */
  private int written(char character) {
    boolean doubled = quote == '\'' && character == '\'';
    boolean escaped = quote == '"' && at < source.length() && source.charAt(at) == '\\';
    return doubled || escaped ? 2 : 1;
  }

  private SourcePosition position(String file) {
    String before = source.substring(0, Math.min(at, source.length()));
    int start = before.lastIndexOf('\n') + 1;
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new SourcePosition(file, line, before.codePointCount(start, before.length()) + 1);
  }

  private static int index(String source, int line, int column) {
    int start = 0;
    for (int i = 1; i < line && source.indexOf('\n', start) >= 0; i++) {
      start = source.indexOf('\n', start) + 1;
    }
    int rest = source.codePointCount(start, source.length());
    return source.offsetByCodePoints(start, Math.min(column - 1, rest));
  }
}
