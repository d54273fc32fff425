package org.rfldoctor.log.read;

/**
 * What the lines of a window share at their start, such as a time stamp: a list of tokens, in which
 * every run of letters and digits that holds a digit counts as the same.
 */
final class Prefix {
  private static final int LONGEST = 120;
  private static final int MOST_TOKENS = 48;
  static final Prefix NONE = new Prefix(new long[0], 0);

  private final long[] tokens;
  private final int length;

  Prefix(long[] tokens, int length) {
    this.tokens = tokens;
    this.length = length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int size() {
    return length;
  }

  long token(int at) {
    return tokens[at];
  }

  /** Where the line goes on behind this prefix, or -1 where it does not begin with it. */
  int end(byte[] bytes, int from, int to) {
    int at = from;
    for (int i = 0; i < length; i++) {
      int next = Tokens.end(bytes, at, to);
      if (next == at || Tokens.value(bytes, at, next) != tokens[i]) {
        return i == length - 1 && tokens[i] == ' ' && at == to ? at : -1;
      }
      at = i == length - 1 && tokens[i] == ' ' ? at + 1 : next;
    }
    return at;
  }

  /** The tokens at the start of a line. */
  static Prefix startOf(byte[] bytes, int from, int to) {
    long[] tokens = new long[MOST_TOKENS];
    int limit = Math.min(to, from + LONGEST);
    int count = 0;
    for (int at = from; at < limit && count < MOST_TOKENS; ) {
      int next = Tokens.end(bytes, at, limit);
      tokens[count++] = Tokens.value(bytes, at, next);
      at = next;
    }
    return new Prefix(tokens, count);
  }

  Prefix first(int count) {
    return new Prefix(tokens, count);
  }

  boolean startsWith(Prefix other) {
    if (other.length > length) {
      return false;
    }
    for (int i = 0; i < other.length; i++) {
      if (tokens[i] != other.tokens[i]) {
        return false;
      }
    }
    return true;
  }
}
