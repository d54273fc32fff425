package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One line of a log, as a view of the reader's buffers: valid only while it is being told. */
public final class LogLine {
  /** What is kept of a line that is shown, in bytes. */
  private static final int SHOWN = 2000;

  byte[] raw = new byte[0];
  int rawFrom;
  int rawTo;
  byte[] bytes = raw;
  int from;
  int to;
  int content;
  long number;
  boolean wanted;
  int parts = 1;
  int border = -1;

  /** The number of the line in the raw file, from 1; of a joined line, that of its first part. */
  public long number() {
    return number;
  }

  /** The bytes that hold the line without escape sequences: {@code [from, to)} of them. */
  public byte[] bytes() {
    return bytes;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Where the second part of a joined line begins, or -1. */
  public int border() {
    return border;
  }

  /** Where the line goes on behind time stamps and other prefixes that the lines share. */
  public int content() {
    return content;
  }

  /** The name of the stream it belongs to, where a log mixes several; empty for most logs. */
  public String stream() {
    return StreamMark.of(bytes, from, to);
  }

  /** Whether it is told because an earlier line asked for it, not because the filter found it. */
  public boolean wanted() {
    return wanted;
  }

  /** How many lines of the file are joined in this one, which a terminal or a mail broke. */
  public int parts() {
    return parts;
  }

  /** The line without escape sequences. */
  public String text() {
    return decode(bytes, from, to);
  }

  /** The line without escape sequences and without the prefix. */
  public String contentText() {
    return decode(bytes, content, to);
  }

  /** The line as it stands in the file, shortened to 2,000 bytes. */
  public String raw() {
    return decode(raw, rawFrom, rawTo);
  }

  /** Up to so many raw lines before this one, in their order, as far as they are still held. */
  public List<String> before(int lines) {
    List<String> before = new ArrayList<>();
    int end = rawFrom - 1;
    while (before.size() < lines && end >= 0) {
      int start = Bytes.lastIndexOf(raw, (byte) '\n', 0, end) + 1;
      before.add(0, decode(raw, start, end));
      end = start - 1;
    }
    return before;
  }

  private static String decode(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + SHOWN);
    if (end > from && bytes[end - 1] == '\r') {
      end--;
    }
    return new String(bytes, from, Math.max(0, end - from), StandardCharsets.UTF_8);
  }
}
