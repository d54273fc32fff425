package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;

/**
 * What tells apart the streams that one log mixes: {@code #9 } of docker buildkit, the job in
 * {@code gh run view --log}, the name in {@code web | } and {@code linux> }.
 */
final class StreamMark {
  private static final int LONGEST = 160;

  private StreamMark() {}

  /** The name of the stream that a line belongs to; empty where it has none. */
  static String of(byte[] bytes, int from, int to) {
    int end = nameEnd(bytes, from, Math.min(to, from + LONGEST));
    return end <= from ? "" : new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  /** Where the line goes on behind the mark; {@code from} without one. */
  static int end(byte[] bytes, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int end = jobEnd(bytes, from, limit);
    if (end > from) {
      int step = Bytes.indexOf(bytes, (byte) '\t', end + 1, limit);
      int blank = Bytes.indexOf(bytes, (byte) ' ', step, to);
      return blank < 0 ? to : blank + 1;
    }
    return stampEnd(bytes, behindStep(bytes, from, limit), limit);
  }

  private static int behindStep(byte[] bytes, int from, int to) {
    int end = from < to && bytes[from] == '#' ? stepEnd(bytes, from, to) : from;
    int at = end + 1;
    while (end > from && at < to && (bytes[at] == '.' || bytes[at] >= '0' && bytes[at] <= '9')) {
      at++;
    }
    return end > from && at > end + 1 && at < to && bytes[at] == ' ' ? at + 1 : from;
  }

  /** Behind a time stamp as of ISO 8601, or as {@code Nov 20 10:11:12}; short logs show no rule. */
  private static int stampEnd(byte[] bytes, int from, int to) {
    int year = from + 19;
    if (year < to && bytes[from + 4] == '-' && bytes[from + 10] == 'T' && bytes[from + 13] == ':') {
      int end = Bytes.indexOf(bytes, (byte) ' ', year, to);
      return end < 0 || bytes[from] < '0' || bytes[from] > '9' ? from : end + 1;
    }
    int month = from + 15;
    boolean dated =
        month < to
            && bytes[from + 3] == ' '
            && bytes[from + 6] == ' '
            && bytes[from + 9] == ':'
            && bytes[from + 12] == ':'
            && bytes[month] == ' ';
    return dated && bytes[from] >= 'A' && bytes[from] <= 'Z' ? month + 1 : from;
  }

  private static int nameEnd(byte[] bytes, int from, int to) {
    if (from >= to) {
      return from;
    }
    if (bytes[from] == '#') {
      return stepEnd(bytes, from, to);
    }
    int job = jobEnd(bytes, from, to);
    return job > from ? job : namedEnd(bytes, from, to);
  }

  private static int stepEnd(byte[] bytes, int from, int to) {
    int at = from + 1;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at > from + 1 && at < to && bytes[at] == ' ' ? at : from;
  }

  /** A job, a step and a time stamp with tabs between them. */
  private static int jobEnd(byte[] bytes, int from, int to) {
    int job = Bytes.indexOf(bytes, (byte) '\t', from, to);
    int step = job < 0 ? -1 : Bytes.indexOf(bytes, (byte) '\t', job + 1, to);
    boolean stamped =
        step >= 0
            && step + 6 < to
            && bytes[step + 5] == '-'
            && bytes[step + 1] >= '0'
            && bytes[step + 1] <= '9';
    return stamped && job > from ? job : from;
  }

  private static int namedEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && isNamePart(bytes[at])) {
      at++;
    }
    boolean named = at > from + 1 && Character.isLetter(bytes[from]);
    int bar = at;
    while (named && bar < to && bytes[bar] == ' ') {
      bar++;
    }
    boolean ends =
        named
            && bar + 1 < to
            && bytes[bar + 1] == ' '
            && (bytes[bar] == '|' && bar > at || bytes[bar] == '>' && bar == at);
    return ends ? at : from;
  }

  private static boolean isNamePart(byte one) {
    return one >= '0' && one <= '9'
        || one >= 'a' && one <= 'z'
        || one >= 'A' && one <= 'Z'
        || one == '_'
        || one == '-'
        || one == '.';
  }
}
