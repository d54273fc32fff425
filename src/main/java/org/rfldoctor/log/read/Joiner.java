package org.rfldoctor.log.read;

/** Joins lines that were broken at a width, and tells of those that hold something only as one. */
final class Joiner {
  private static final int MOST_PARTS = 5;

  /** A copy of a terminal or a mail has fewer broken lines that look like errors. */
  private static final int MOST_TOLD = 20_000;

  private static final int LONGEST = 2 << 10;

  private final LineFilter filter;
  private final LineSink sink;
  private final Prefixes prefixes;
  private final LogLine line = new LogLine();
  private final byte[] joined = new byte[2 * LONGEST];
  private final byte[] part = new byte[LONGEST];
  private int length;
  private int parts;

  Joiner(LineFilter filter, LineSink sink, Prefixes prefixes) {
    this.filter = filter;
    this.sink = sink;
    this.prefixes = prefixes;
  }

  /** Takes the next line of the file; told is what begins here and goes on in the lines below. */
  void next(byte[] bytes, int from, int to, long number, Wraps wraps) {
    if (told > MOST_TOLD || RenderedDiagnostic.is(bytes, from, to)) {
      return;
    }
    join(bytes, from, to, number, wraps, false);
    if (unsure) {
      join(bytes, from, to, number, wraps, true);
    }
  }

  /**
   * @param blanks whether a blank was lost at the end of a full line
   */
  private void join(byte[] bytes, int from, int to, long number, Wraps wraps, boolean blanks) {
    unsure = false;
    fullBefore = false;
    length = 0;
    parts = 0;
    int start = from;
    int end = to;
    while (parts < MOST_PARTS) {
      int next = Math.min(end + 1, bytes.length);
      int nextEnd = Bytes.indexOf(bytes, (byte) '\n', next, limit(bytes, next));
      boolean goesOn =
          nextEnd > next && wraps.isBroken(bytes, start, end, firstWord(bytes, next, nextEnd));
      if (parts == 0 && !goesOn || !append(bytes, start, end, wraps, blanks)) {
        break;
      }
      if (!goesOn) {
        break;
      }
      start = next;
      end = nextEnd;
    }
    if (parts > 1 && filter.find(joined, 0, length) >= 0) {
      line.raw = bytes;
      line.rawFrom = from;
      line.rawTo = end;
      line.number = number;
      line.bytes = joined;
      line.from = 0;
      line.to = length;
      line.content = prefixes.end(joined, 0, length);
      line.parts = parts;
      sink.accept(line);
      told++;
    }
  }

  /** The length of the first word behind the prefix, in bytes. */
  private int firstWord(byte[] bytes, int from, int to) {
    int start = prefixes.end(bytes, from, to);
    int end = Bytes.indexOf(bytes, (byte) ' ', start, to);
    return (end < 0 ? to : end) - start;
  }

  private static int limit(byte[] bytes, int start) {
    return Math.min(bytes.length, start + LONGEST);
  }

  private boolean append(byte[] bytes, int from, int to, Wraps wraps, boolean blanks) {
    if (to - from >= LONGEST || to <= from && parts > 0) {
      return false;
    }
    int size = LineCleaner.clean(bytes, from, to, part);
    while (size > 0 && part[size - 1] == '\r') {
      size--;
    }
    int begin = parts == 0 ? 0 : prefixes.end(part, 0, size);
    boolean soft = length > 0 && joined[length - 1] == '=';
    if (length + size - begin + 1 > joined.length) {
      return false;
    }
    if (soft) {
      length--;
    } else if (parts > 0 && !fullBefore) {
      joined[length++] = ' ';
    }
    if (parts == 1) {
      line.border = length;
    }
    System.arraycopy(part, begin, joined, length, size - begin);
    length += size - begin;
    parts++;
    boolean full = wraps.isFull(bytes, from, to);
    unsure |= full && !wraps.hard() && !blanks;
    fullBefore = full && !blanks;
    return true;
  }

  private boolean fullBefore;
  private boolean unsure;
  private int told;
}
