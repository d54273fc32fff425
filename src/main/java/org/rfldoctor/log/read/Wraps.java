package org.rfldoctor.log.read;

/** Whether a terminal or a mail program has broken long lines of a window, and where. */
record Wraps(int width, boolean hard, boolean small) {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 250;
  private static final int MAIL = 82;

  /** A word of this length still may have gone to the next line. */
  private static final int WORD = 30;

  private static final int FEWEST_FULL = 4;

  /** Of so many lines at least one is full where a terminal has broken them. */
  private static final int MOST_BESIDE = 50;

  /** In a log of this size, in bytes, a single full line may be a broken one. */
  private static final int SMALL = 64 << 10;

  /** A mail program breaks no line shorter than this. */
  private static final int SHORTEST = 40;

  static final Wraps NONE = new Wraps(0, false, false);

  /** Looks at all lines of a window, until one is too long for a terminal. */
  static Wraps of(byte[] bytes, int from, int to, Prefixes prefixes) {
    int widest = 0;
    int full = 0;
    int lines = 0;
    for (int at = from; at < to; lines++) {
      int end = Bytes.indexOf(bytes, (byte) '\n', at, to);
      end = end < 0 ? to : end;
      int length = end - at > 4 * WIDEST ? end - at : length(bytes, at, end);
      if (length > WIDEST) {
        return NONE;
      }
      if (length > widest) {
        widest = length;
        full = 0;
      }
      if (length == widest) {
        full++;
      }
      at = end + 1;
    }
    if (widest < NARROWEST) {
      return NONE;
    }
    boolean hard = full >= FEWEST_FULL && full * MOST_BESIDE >= lines;
    boolean small = to - from <= SMALL;
    return hard || small || widest <= MAIL ? new Wraps(widest, hard, small) : NONE;
  }

  /** The columns of a line, roughly: bytes that go on with a character do not count. */
  private static int length(byte[] bytes, int from, int to) {
    int length = 0;
    for (int at = from; at < to; at++) {
      if ((bytes[at] & 0xc0) != 0x80 && bytes[at] != '\r') {
        length++;
      }
    }
    return length;
  }

  boolean exist() {
    return width > 0;
  }

  /** Whether the line is so long that the first word of what follows had no place on it. */
  boolean isBroken(byte[] bytes, int from, int to, int nextWord) {
    int length = length(bytes, from, to);
    if (length == width) {
      return true;
    }
    return width <= MAIL
        && (small ? length >= SHORTEST : length + 1 + Math.min(nextWord, WORD) > width);
  }

  /** Whether the break may have been made in the middle of a word, not at a blank. */
  boolean isFull(byte[] bytes, int from, int to) {
    return (hard || small) && length(bytes, from, to) == width;
  }
}
